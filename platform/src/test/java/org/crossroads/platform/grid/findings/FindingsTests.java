package org.crossroads.platform.grid.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.CollaborationTag;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.Scale;
import org.crossroads.platform.grid.studies.Collaboration;
import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Orientation;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.RaterKind;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.StudyState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hand-worked cases. Ratings of a rater are letters, breadth and depth of a dimension each. */
class FindingsTests {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final Scale SCALE = new Scale("a little", "some", "much");

  @Test
  void whereRatersDifferTheReadingSaysSoAndNoMeanIsTaken() {
    Findings findings = of(grid(3, 1), List.of("LM HH LL MM", "LM LH L- MM", "LH MH L- MM"));
    assertThat(reading(findings, "O1", Aspect.BREADTH).letters()).isEqualTo("L");
    assertThat(reading(findings, "O1", Aspect.DEPTH).letters()).isEqualTo("M–H");
    assertThat(reading(findings, "O2", Aspect.BREADTH))
        .isEqualTo(new Reading.Differ(List.of(Judgement.LOW, Judgement.MEDIUM, Judgement.HIGH)));
    assertThat(findings.toTalkAbout())
        .as("the widest apart first")
        .extracting(each -> each.dimension().code())
        .containsExactly("O2", "O1");
  }

  @Test
  void whoFoundNoEvidenceHasNotJudgedAndNotApplicableIsADifference() {
    Findings findings = of(grid(3, 1), List.of("L? ?? NN MM", "LM ?? NL MM"));
    assertThat(reading(findings, "O1", Aspect.DEPTH).letters()).isEqualTo("M");
    assertThat(reading(findings, "O2", Aspect.DEPTH).letters()).isEqualTo("?");
    assertThat(reading(findings, "O2", Aspect.DEPTH).levels()).isEmpty();
    assertThat(reading(findings, "O3", Aspect.BREADTH).letters()).isEqualTo("n/a");
    assertThat(reading(findings, "O3", Aspect.DEPTH).letters()).isEqualTo("L–n/a");
  }

  @Test
  void whatWasAgreedStandsBesideTheRawRatings() {
    Moderation agreed =
        new Moderation("O1", Judgement.HIGH, null, "The minutes show all sectors.", DAY);
    Findings findings = of(grid(1, 1), List.of("LM HH", "MH HH"), agreed);
    assertThat(reading(findings, "O1", Aspect.BREADTH).letters()).isEqualTo("H*");
    assertThat(findings.find("O1").orElseThrow().breadth().said())
        .extracting(AspectFinding.Said::judgement)
        .containsExactly(Judgement.LOW, Judgement.MEDIUM);
    assertThat(reading(findings, "O1", Aspect.DEPTH).isOpen()).as("depth was not agreed").isTrue();
  }

  @Test
  void aSummaryHasTwoEndsWhereRatersDiffer() {
    Findings findings = of(grid(3, 1), List.of("L- M- H- MM", "L- H- H- MM"));
    Summary breadth = findings.summary(Family.ORGANISATION, Aspect.BREADTH);
    assertThat(breadth.medianWords()).isEqualTo("Medium to high");
    assertThat(breadth.highWords()).isEqualTo("1 to 2 of 3");
    assertThat(breadth.indexWords()).as("(1+2+3)/3 and (1+3+3)/3").isEqualTo("0.50 to 0.67");
    assertThat(findings.summary(Family.ORGANISATION, Aspect.DEPTH).medianWords())
        .isEqualTo("Not known");
  }

  @Test
  void halfLevelsAreSaidAndNotPresentIsBelowLow() {
    Findings findings = of(grid(2, 1), List.of("LH 00 MM"));
    assertThat(findings.summary(Family.ORGANISATION, Aspect.BREADTH).medianWords())
        .isEqualTo("Between not present and low");
    assertThat(findings.summary(Family.ORGANISATION, Aspect.BREADTH).indexWords())
        .as("not present counts as low")
        .isEqualTo("0.00");
  }

  @Test
  void theQuickProfileFollowsItsRule() {
    assertThat(profile("LL LL", "LL LL")).isEqualTo(QuickProfile.Kind.WEAKLY);
    assertThat(profile("MH MH", "HH MH")).isEqualTo(QuickProfile.Kind.STRONGLY);
    assertThat(profile("MH MH", "HM MM")).isEqualTo(QuickProfile.Kind.MIXED);
    assertThat(profile("LL LL", "MM MM"))
        .as("one family below medium is not both")
        .isEqualTo(QuickProfile.Kind.MIXED);
    Findings open = of(grid(1, 1), List.of("ML ML", "MH MH"));
    assertThat(open.profile().sentence()).contains("It depends").contains("if the highest are");
    assertThat(of(grid(1, 1), List.of("LL --")).profile().sentence()).contains("Too little");
  }

  private static QuickProfile.Kind profile(String organisation, String activity) {
    QuickProfile profile =
        of(grid(2, 2), List.of(organisation + " " + activity, organisation + " " + activity))
            .profile();
    assertThat(profile.atLowest()).isEqualTo(profile.atHighest());
    return profile.atLowest().orElseThrow();
  }

  /** Krippendorff's α of 3 raters × 11 dimensions, as R and fast-krippendorff have it: .774529. */
  @Test
  void agreementIsThatOfOtherProgrammes() {
    List<String> raters =
        List.of(breadths("01211021021"), breadths("01212021121"), breadths("0221101102·"));
    List<RaterAgreement> agreement = new Agreements().listOf(List.of(of(grid(11, 0), raters)));
    assertThat(agreement.getFirst().about()).isEqualTo("All dimensions");
    assertThat(agreement.getFirst().value()).isEqualTo("0.77");
    assertThat(agreement.getFirst().words()).contains("tentative", "Krippendorff 2004");
    assertThat(agreement.getFirst().alikeShare()).isEqualTo("7 of 11 (64%)");
    assertThat(agreement.getFirst().interval()).contains(" to ");
    assertThat(agreement.get(2).about()).isEqualTo("Depth");
    assertThat(agreement.get(2).words()).contains("No unit has two ratings");
    Agreements otherwise = new Agreements();
    List<Findings> one = List.of(of(grid(11, 0), raters));
    assertThat(
            Stream.of(MeasurementLevel.NOMINAL, MeasurementLevel.ORDINAL, MeasurementLevel.INTERVAL)
                .map(level -> otherwise.listOf(one, level).getFirst().value()))
        .as(".626506, .774529, .783217")
        .containsExactly("0.63", "0.77", "0.78");
  }

  @Test
  void agreementOfADimensionIsFoundAcrossStudies() {
    Findings one = of(grid(1, 0), List.of("LH", "LH"));
    Findings other = of(grid(1, 0), List.of("ML", "MM", "M-"));
    RaterAgreement found =
        new Agreements().listByDimension(List.of(one, other), MeasurementLevel.ORDINAL).getFirst();
    assertThat(found.alpha().units()).isEqualTo(4);
    assertThat(found.alike()).isEqualTo(3);
  }

  @Test
  void agreementIsWorkedOutAnewOnlyWhenALevelChanges() {
    Agreements agreements = new Agreements();
    List<String> raters = List.of(breadths("01211021021"), breadths("01212021121"));
    List<RaterAgreement> first = agreements.listOf(List.of(of(grid(11, 0), raters)));
    int kept = agreements.kept();
    assertThat(kept).isPositive();
    assertThat(agreements.listOf(List.of(of(grid(11, 0), raters)))).isEqualTo(first);
    assertThat(agreements.kept()).as("the same levels, in another study").isEqualTo(kept);
    List<String> changed = List.of(breadths("01211021021"), breadths("01212021122"));
    assertThat(agreements.listOf(List.of(of(grid(11, 0), changed)))).isNotEqualTo(first);
    assertThat(agreements.kept()).isGreaterThan(kept);
  }

  @Test
  void overManyAreasItIsSaidWhatIsLowInMostAndWhereTheyDiffer() {
    List<Findings> areas =
        List.of(
            of(grid(1, 0), List.of("LL")),
            of(grid(1, 0), List.of("0H")),
            of(grid(1, 0), List.of("LL")),
            of(grid(1, 0), List.of("HH")),
            of(grid(1, 0), List.of("LM", "HM")));
    Dimension dimension = areas.getFirst().dimensions().getFirst().dimension();
    Distribution breadth = Distribution.of(dimension, Aspect.BREADTH, areas);
    assertThat(breadth).isEqualTo(new Distribution(1, 2, 0, 1, 1));
    assertThat(breadth.weak() + " of " + breadth.settled()).isEqualTo("3 of 4");
    assertThat(breadth.isWeakInMost()).isTrue();
    assertThat(breadth.isDivided()).as("a quarter high, three quarters low").isTrue();
    Distribution depth = Distribution.of(dimension, Aspect.DEPTH, areas);
    assertThat(depth).isEqualTo(new Distribution(0, 2, 1, 2, 0));
    assertThat(depth.isWeakInMost()).isFalse();
    assertThat(depth.isDivided()).isTrue();
    assertThat(new Distribution(0, 0, 0, 0, 5).isWeakInMost()).as("nothing is settled").isFalse();
    assertThat(new Distribution(0, 1, 0, 2, 0).isDivided()).as("three are too few").isFalse();
  }

  @Test
  void mediansInLettersSayWhereRatersDiffer() {
    Findings findings = of(grid(2, 1), List.of("LM HH MM", "LM LH HM"));
    assertThat(findings.summary(Family.ORGANISATION, Aspect.BREADTH).medianLetters())
        .isEqualTo("L–M");
    assertThat(findings.summary(Family.ORGANISATION, Aspect.DEPTH).medianLetters())
        .isEqualTo("M/H");
    assertThat(findings.summary(Family.ACTIVITY, Aspect.BREADTH).medianLetters()).isEqualTo("M–H");
    assertThat(of(grid(1, 0), List.of("--")).summary().medianLetters()).isEqualTo("·");
  }

  private static String breadths(String levels) {
    StringBuilder letters = new StringBuilder();
    levels
        .chars()
        .forEach(
            level -> letters.append(level == '·' ? '-' : "0LM".charAt(level - '0')).append("- "));
    return letters.toString();
  }

  @Test
  void breadthAgainstDepthCountsWhatIsSettledInBoth() {
    Findings findings = of(grid(4, 0), List.of("LH HH LM 0H", "LH HH MM 0H"));
    int[][] counts = findings.counts(Family.ORGANISATION);
    assertThat(counts[0][2]).isEqualTo(1);
    assertThat(counts[2][2]).isEqualTo(1);
    assertThat(counts[0][1] + counts[1][1]).as("raters differ, or not present").isZero();
  }

  @Test
  void changeIsToldOnlyWhereBothEndsAreClear() {
    Findings before = of(grid(3, 0), List.of("LL MM LH", "LM MM MH"));
    Findings after = of(grid(3, 0), List.of("HM LM M-", "HH LM M-"));
    StudyChange change = StudyChange.between(before, after);
    assertThat(change.moves())
        .extracting(StudyChange.Move::direction)
        .containsExactly(
            StudyChange.Direction.UP,
            // From low or medium to medium or high: it may be the same.
            StudyChange.Direction.NOT_TOLD,
            StudyChange.Direction.DOWN,
            StudyChange.Direction.SAME,
            StudyChange.Direction.NOT_TOLD,
            StudyChange.Direction.NOT_TOLD);
    assertThat(change.count(StudyChange.Direction.UP)).isEqualTo(1);
  }

  @Test
  void besideOthersIsADistribution() {
    Findings own = of(grid(1, 0), List.of("LM"));
    List<Findings> others =
        List.of(
            of(grid(1, 0), List.of("HH")),
            of(grid(1, 0), List.of("HM", "HL")),
            of(grid(1, 0), List.of("0?")));
    Spread spread = Spread.of(own, others);
    Spread.Line breadth = spread.lines().getFirst();
    assertThat(breadth.others().high()).isEqualTo(2);
    assertThat(breadth.others().notPresent()).isEqualTo(1);
    Spread.Line depth = spread.lines().getLast();
    assertThat(depth.others().other()).as("differing, and without evidence").isEqualTo(2);
    assertThat(depth.own().letters()).isEqualTo("M");
  }

  @Test
  void whatIsLowHerePointsToThoseWhoAreHighAndAgreedToBeAsked() {
    Findings own = of(grid(2, 0), List.of("LM HH"));
    Findings willing = asked(of(grid(2, 0), List.of("HH HH")), true);
    Findings silent = asked(of(grid(2, 0), List.of("HH HH")), false);
    Findings weaker = asked(of(grid(2, 0), List.of("HM HH")), true);
    assertThat(Referrals.of(own, List.of(willing, silent, weaker)))
        .singleElement()
        .satisfies(referral -> {
          assertThat(referral.dimension().code()).isEqualTo("O1");
          assertThat(referral.whom()).containsExactly(willing.study().study());
        });
  }

  private static Findings asked(Findings findings, boolean mayBeAsked) {
    Study study = findings.study().study();
    RatedStudy rated = findings.study();
    return Findings.of(
        new RatedStudy(
            new Study(
                study.id(),
                study.grid(),
                study.partnership(),
                study.area(),
                study.subject(),
                study.on(),
                study.state(),
                study.collaboration(),
                mayBeAsked,
                null,
                null),
            rated.grid(),
            rated.raters(),
            rated.ratings(),
            rated.moderations(),
            rated.seen()));
  }

  private static Reading reading(Findings findings, String dimension, Aspect aspect) {
    return findings.find(dimension).orElseThrow().of(aspect).reading();
  }

  private static Grid grid(int organisation, int activity) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 1; i <= organisation; i++) {
      dimensions.add(dimension("O" + i, Family.ORGANISATION));
    }
    for (int i = 1; i <= activity; i++) {
      dimensions.add(dimension("A" + i, Family.ACTIVITY));
    }
    return new Grid("test", "Test", "A test", dimensions);
  }

  private static Dimension dimension(String code, Family family) {
    return new Dimension(code, family, "Name", "", SCALE, SCALE, CollaborationTag.NONE);
  }

  /** Each rater's letters, breadth and depth, dimension by dimension; - is not rated. */
  private static Findings of(Grid grid, List<String> raters, Moderation... moderations) {
    List<Rater> people = new ArrayList<>();
    Map<UUID, List<Rating>> ratings = new HashMap<>();
    for (int i = 0; i < raters.size(); i++) {
      Rater rater = new Rater(UUID.randomUUID(), null, RaterKind.PARTNER, i + 1, DAY);
      people.add(rater);
      String[] pairs = raters.get(i).strip().split(" ", -1);
      List<Rating> said = new ArrayList<>();
      for (int d = 0; d < pairs.length; d++) {
        said.add(
            new Rating(
                grid.dimensions().get(d).code(),
                judgement(pairs[d].charAt(0)),
                judgement(pairs[d].charAt(1)),
                Confidence.SURE,
                "",
                "",
                1,
                DAY));
      }
      ratings.put(rater.id(), said);
    }
    Map<String, Moderation> agreed = new HashMap<>();
    for (Moderation each : moderations) {
      agreed.put(each.dimension(), each);
    }
    Study study =
        new Study(
            new StudyId(UUID.randomUUID()),
            "test",
            null,
            "301",
            "Marlow Vale",
            DAY,
            StudyState.PUBLISHED,
            new Collaboration(Orientation.NOT_SAID, "", "", "", ""),
            false,
            null,
            null);
    return Findings.of(new RatedStudy(study, grid, people, ratings, agreed, List.of()));
  }

  private static @Nullable Judgement judgement(char letter) {
    return switch (letter) {
      case 'L' -> Judgement.LOW;
      case 'M' -> Judgement.MEDIUM;
      case 'H' -> Judgement.HIGH;
      case '0' -> Judgement.NOT_PRESENT;
      case '?' -> Judgement.NO_EVIDENCE;
      case 'N' -> Judgement.NOT_APPLICABLE;
      default -> null;
    };
  }
}
