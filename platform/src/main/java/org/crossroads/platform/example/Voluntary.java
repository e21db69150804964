package org.crossroads.platform.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the schools of one area do together of their own will: partnerships, and ties they named.
 */
final class Voluntary {
  /**
   * @param role “lead” or “member”
   */
  record Member(String partnership, String kind, School school, String role, LocalDate from) {}

  /**
   * One answer to “with whom do you work?”.
   *
   * @param to the partner, or null if the school named nobody
   */
  record Answer(School from, @Nullable School to, String kind, int strength, Years years) {}

  /**
   * @param to the last day, or null while it goes on
   */
  record Years(LocalDate from, @Nullable LocalDate to) {}

  private static final List<String> KINDS =
      List.of("curriculum", "staff development", "sport and arts", "transition", "careers");

  private final Area area;
  private final Draw draw;
  private final List<School> open;
  private final List<School> anchors;
  private final List<Member> members = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Set<Long> pairs = new HashSet<>();

  /**
   * @param schools the institutions of the area
   * @param anchors colleges and universities of the areas before, which work across borders
   */
  Voluntary(Area area, Draw draw, List<School> schools, List<School> anchors) {
    this.area = area;
    this.draw = draw;
    this.open = new ArrayList<>(schools.stream().filter(School::running).toList());
    this.anchors = anchors;
  }

  List<Member> members() {
    return members;
  }

  List<Answer> answers() {
    return answers;
  }

  Voluntary begin() {
    draw.shuffle(open);
    partnerships();
    answers(open.stream().filter(school -> draw.chance(area.fallenBehind() ? 0.45 : 0.7)).toList());
    return this;
  }

  private void partnerships() {
    double drawn = area.fallenBehind() ? 0.12 : 0.55;
    partnership(
        area.name() + " Learning Partnership", "learning partnership", drawn, Phase.SECONDARY);
    partnership(
        area.name() + " School Sport Partnership", "sport partnership", drawn, Phase.PRIMARY);
    String neighbourhood = " of the " + ordinal(area.index() / 6) + " District Group";
    boolean first = area.index() < 6;
    partnership(
        "14–19 Progression Board" + (first ? " of " + ExampleCounty.NAME : neighbourhood),
        "progression board",
        drawn,
        Phase.SIXTEEN_PLUS);
    if (area.index() % 3 == 0) {
      independentAndState();
    }
  }

  private static String ordinal(int number) {
    return number + (number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th");
  }

  private void partnership(String name, String kind, double share, Phase lead) {
    boolean led = false;
    for (School school : open) {
      boolean leads = school.kind().phase() == lead;
      if (fits(school, lead) && draw.chance(leads ? Math.max(share, 0.5) : share)) {
        members.add(member(name, kind, school, leads && !led));
        led |= leads;
      }
    }
  }

  private static boolean fits(School school, Phase lead) {
    Phase phase = school.kind().phase();
    return switch (lead) {
      case SECONDARY -> phase == Phase.SECONDARY || phase == Phase.PRIMARY;
      case SIXTEEN_PLUS ->
          phase == Phase.SIXTEEN_PLUS
              || phase == Phase.SECONDARY
              || school.kind() == Kind.UNIVERSITY
              || school.kind() == Kind.SPECIAL_POST_SIXTEEN;
      default -> phase == Phase.PRIMARY && !school.kind().type().inTrust();
    };
  }

  /** An independent school with the state schools around it. */
  private void independentAndState() {
    String name = area.name() + " Independent and State School Partnership";
    boolean led = false;
    int state = 0;
    for (School school : open) {
      if (school.kind() == Kind.INDEPENDENT && !led) {
        members.add(member(name, "independent-state partnership", school, true));
        led = true;
      } else if (school.kind().phase() == Phase.SECONDARY && state++ < 4) {
        members.add(member(name, "independent-state partnership", school, false));
      }
    }
  }

  private Member member(String name, String kind, School school, boolean leads) {
    LocalDate from = LocalDate.of(draw.between(2014, 2025), 9, 1);
    return new Member(name, kind, school, leads ? "lead" : "member", later(from, school));
  }

  private void answers(List<School> asked) {
    double nobody = area.fallenBehind() ? 0.45 : 0.09;
    Set<Integer> urns = asked.stream().map(School::urn).collect(Collectors.toSet());
    for (School school : asked) {
      if (draw.chance(nobody)) {
        answers.add(new Answer(school, null, "", 0, new Years(LocalDate.of(2026, 6, 15), null)));
      } else {
        int partners = draw.between(1, area.fallenBehind() ? 2 : 4);
        for (int i = 0; i < partners; i++) {
          name(school, urns);
        }
      }
    }
  }

  private void name(School school, Set<Integer> asked) {
    School partner = partner(school);
    if (partner.is(school) || !pairs.add(pair(school, partner))) {
      return;
    }
    String kind = draw.pick(KINDS);
    LocalDate from = later(LocalDate.of(draw.between(2016, 2025), 9, 1), school, partner);
    LocalDate to = draw.chance(0.06) ? LocalDate.of(2026, 7, 15) : null;
    Years years = new Years(from, to);
    answers.add(new Answer(school, partner, kind, draw.between(1, 5), years));
    boolean answers = asked.contains(partner.urn());
    if (answers && draw.chance(0.4) && pairs.add(pair(partner, school))) {
      this.answers.add(new Answer(partner, school, kind, draw.between(1, 5), years));
    }
  }

  private static long pair(School from, School to) {
    return ((long) from.urn() << 32) + to.urn();
  }

  /** Mostly a neighbour, sometimes a college or the university across the border. */
  private School partner(School school) {
    boolean grown = school.kind().phase() == Phase.SECONDARY;
    if (!anchors.isEmpty() && draw.chance(grown ? 0.3 : 0.04)) {
      return anchors.get(draw.below(anchors.size()));
    }
    // The last eighth of the shuffled schools is never named by others: some are left out.
    int named = Math.max(1, open.size() - open.size() / 8);
    School best = open.get(draw.below(named));
    for (int look = 0; look < 4; look++) {
      School other = open.get(draw.below(named));
      if (distance(school, other) < distance(school, best)) {
        best = other;
      }
    }
    return best;
  }

  private static long distance(School one, School other) {
    if (one.is(other)) {
      return Long.MAX_VALUE;
    }
    Spot a = one.site().spot();
    Spot b = other.site().spot();
    long east = (long) a.easting() - b.easting();
    long north = (long) a.northing() - b.northing();
    return east * east + north * north;
  }

  /** The day, or the opening of the youngest of the schools if that is later. */
  private static LocalDate later(LocalDate day, School... schools) {
    LocalDate latest = day;
    for (School school : schools) {
      LocalDate opened = school.life().opened();
      if (opened != null && opened.isAfter(latest)) {
        latest = opened;
      }
    }
    return latest;
  }
}
