package org.crossroads.platform.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crossroads.platform.example.Group.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the schools of one area in trusts, federations, sponsors and children's-centre groups.
 */
final class AreaGroups {
  /** Sizes of local trusts and how often, out of ten: most are small. */
  private static final List<Integer> TRUST_SIZES = List.of(1, 1, 1, 2, 2, 3, 4, 5, 7, 12);

  private static final List<String> TRUST_NAMES =
      List.of("%s Learning Trust", "The %s Academies Trust", "%s Partnership Trust", "%s Trust");
  private static final double IN_WIDE_TRUST = 0.35;

  private final Area area;
  private final Draw draw;
  private final Numbers numbers;
  private final WideGroups wide;
  private final List<Group> groups = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();

  AreaGroups(Area area, Draw draw, Numbers numbers, WideGroups wide) {
    this.area = area;
    this.draw = draw;
    this.numbers = numbers;
    this.wide = wide;
  }

  /** The groups that are new in this area. */
  List<Group> groups() {
    return groups;
  }

  List<Membership> memberships() {
    return memberships;
  }

  AreaGroups gather(List<School> schools) {
    trusts(chosen(schools, school -> school.running() && school.kind().type().inTrust()));
    closedTrusts(chosen(schools, school -> !school.running() && school.kind().type().inTrust()));
    sponsors(
        chosen(
            schools, school -> school.running() && school.kind().type() == Type.ACADEMY_SPONSORED));
    federations(chosen(schools, AreaGroups::mayFederate));
    childrensCentres(
        chosen(schools, school -> school.running() && school.kind() == Kind.CHILDRENS_CENTRE));
    return this;
  }

  private List<School> chosen(List<School> schools, Predicate<School> which) {
    List<School> chosen = new ArrayList<>(schools.stream().filter(which).toList());
    draw.shuffle(chosen);
    return chosen;
  }

  private void trusts(List<School> academies) {
    for (int next = 0; next < academies.size(); ) {
      if (draw.chance(IN_WIDE_TRUST)) {
        join(academies.get(next++), wide.trustNear(area, draw));
      } else {
        int size = Math.min(draw.pick(TRUST_SIZES), academies.size() - next);
        localTrust(academies.subList(next, next + size));
        next += size;
      }
    }
  }

  private void localTrust(List<School> members) {
    School first = members.getFirst();
    Group.Kind kind =
        members.size() == 1 ? Group.Kind.SINGLE_ACADEMY_TRUST : Group.Kind.MULTI_ACADEMY_TRUST;
    String word = draw.chance(0.5) ? first.site().settlement().name() : PlaceNames.root(draw);
    String name =
        members.size() == 1 ? first.name() + " Trust" : draw.pick(TRUST_NAMES).formatted(word);
    LocalDate opened =
        members.stream().map(AreaGroups::started).min(LocalDate::compareTo).orElseThrow();
    Group trust = add(kind, name, new Span(opened.minusDays(draw.between(10, 90)), null), first);
    members.forEach(member -> join(member, trust));
  }

  /** Trusts of the past, which their schools left by closing. */
  private void closedTrusts(List<School> academies) {
    for (School school : academies) {
      LocalDate closed = school.life().closed();
      LocalDate opened = school.life().opened();
      if (closed != null && opened != null) {
        String name = PlaceNames.root(draw) + " Challenge Trust";
        Span span = new Span(opened.minusDays(30), closed.plusDays(120));
        join(school, add(Group.Kind.SINGLE_ACADEMY_TRUST, name, span, school));
      }
    }
  }

  private void sponsors(List<School> academies) {
    for (School academy : academies) {
      if (draw.chance(0.8)) {
        join(academy, wide.sponsorNear(area, draw));
      }
    }
  }

  private static boolean mayFederate(School school) {
    return school.running()
        && !school.site().settlement().town()
        && school.kind().phase() == Phase.PRIMARY
        && school.kind().type().group() == Type.Group.MAINTAINED;
  }

  private void federations(List<School> villageSchools) {
    int federated = (int) (villageSchools.size() * (area.fallenBehind() ? 0.1 : 0.3));
    for (int next = 0; next + 2 <= federated; ) {
      int size = Math.min(draw.between(2, 3), villageSchools.size() - next);
      List<School> members = villageSchools.subList(next, next + size);
      String name = "The " + members.getFirst().site().settlement().name() + " Federation";
      Span span = new Span(Days.startOfTerm(draw), null);
      Group federation = add(Group.Kind.FEDERATION, name, span, null);
      members.forEach(member -> join(member, federation));
      next += size;
    }
  }

  private void childrensCentres(List<School> centres) {
    for (int next = 0; next + 2 <= centres.size(); next += 4) {
      List<School> members = centres.subList(next, Math.min(next + 4, centres.size()));
      String name = area.name() + " Group " + (next / 4 + 1);
      Span span = new Span(LocalDate.of(2010, 4, 1), null);
      Group group = add(Group.Kind.CHILDRENS_CENTRES, name, span, null);
      members.forEach(member -> join(member, group));
    }
  }

  private Group add(Group.Kind kind, String name, Span span, @Nullable School seat) {
    Settlement town = seat == null ? null : seat.site().settlement();
    Group group = new Group(numbers.uid(), kind, name, span, town);
    groups.add(group);
    return group;
  }

  /** A school joins on the day that both are there. */
  private void join(School school, Group group) {
    LocalDate started = started(school);
    LocalDate opened = group.span().opened();
    memberships.add(new Membership(school, group, started.isAfter(opened) ? started : opened));
  }

  private static LocalDate started(School school) {
    LocalDate opened = school.life().opened();
    return opened == null ? LocalDate.of(2011, 4, 1) : opened;
  }
}
