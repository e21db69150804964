package org.crossroads.platform.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.example.Group.Span;

/** The groups that reach over area borders: a few large trusts, and the sponsors. */
final class WideGroups {
  private static final int SCHOOLS_OF_ONE = 170;
  private static final List<String> TRUST_NAMES =
      List.of("%s Education Trust", "The %s Multi-Academy Trust", "%s Schools Alliance");
  private static final List<String> SPONSOR_NAMES =
      List.of("%s Harbour Company", "The %s Foundation", "%s Learning Partnership");

  private final List<Group> trusts = new ArrayList<>();
  private final List<Group> sponsors = new ArrayList<>();
  private final int areas;

  WideGroups(Draw draw, Numbers numbers, ExampleOptions options) {
    this.areas = options.areas();
    int count = Math.max(2, options.schools() / SCHOOLS_OF_ONE);
    for (int i = 0; i < count; i++) {
      trusts.add(group(Group.Kind.MULTI_ACADEMY_TRUST, TRUST_NAMES, draw, numbers));
      sponsors.add(group(Group.Kind.SPONSOR, SPONSOR_NAMES, draw, numbers));
    }
  }

  private static Group group(Group.Kind kind, List<String> names, Draw draw, Numbers numbers) {
    String name = draw.pick(names).formatted(PlaceNames.root(draw));
    LocalDate opened = LocalDate.of(draw.between(2008, 2011), draw.between(1, 12), 1);
    return new Group(numbers.uid(), kind, name, new Span(opened, null), null);
  }

  List<Group> all() {
    List<Group> all = new ArrayList<>(trusts);
    all.addAll(sponsors);
    return all;
  }

  /** One of the large trusts that work near this area; two or three of them do. */
  Group trustNear(Area area, Draw draw) {
    return near(trusts, area, draw);
  }

  Group sponsorNear(Area area, Draw draw) {
    return near(sponsors, area, draw);
  }

  private Group near(List<Group> groups, Area area, Draw draw) {
    int home = (int) ((long) area.index() * groups.size() / areas);
    int reach = Math.max(2, groups.size() / areas + 1);
    return groups.get((home + draw.below(reach)) % groups.size());
  }
}
