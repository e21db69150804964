package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.analysis.network.position.Brokerage;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.EffectiveSize;
import org.crossroads.analysis.network.position.EiIndex;
import org.crossroads.analysis.network.position.LeftOut;
import org.crossroads.analysis.network.position.Partners;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;
import org.crossroads.analysis.network.shape.Transitivity;
import org.junit.jupiter.api.Test;

class PropertyTests {

  @Test
  void newNumbersForOrganisationsChangeNoMeasure() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      int[] to = Samples.shuffled(given.n(), Samples.random(-seed));
      Samples.RandomCase moved = Samples.renumbered(given, to, 0);
      Measured before = Measured.of(given);
      Measured after = Measured.of(moved);
      for (int v = 0; v < given.n(); v++) {
        assertThat(after.line(to[v])).as("seed %d", seed).isEqualTo(before.line(v));
      }
      assertThat(after.triangles()).isEqualTo(before.triangles());
    }
  }

  @Test
  void oneMoreIsolateChangesNothingForTheOthers() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      int[] same = new int[given.n()];
      java.util.Arrays.setAll(same, v -> v);
      Measured before = Measured.of(given);
      Measured after = Measured.of(Samples.renumbered(given, same, 1));
      for (int v = 0; v < given.n(); v++) {
        assertThat(after.line(v)).as("seed %d", seed).isEqualTo(before.line(v));
      }
      assertThat(after.triangles()).isEqualTo(before.triangles());
      assertThat(after.components().parts()).isEqualTo(before.components().parts() + 1);
      assertThat(after.levels().of(given.n())).isEqualTo(LeftOut.Level.NO_KNOWN_TIE);
    }
  }

  private record Measured(
      Partners.Result partners,
      Counts reach,
      EiIndex.Result mix,
      LeftOut.Result levels,
      Components.Result components,
      Counts cores,
      CutPoints.Result cutPoints,
      Brokerage.Result brokerage,
      Scores constraint,
      Scores effectiveSize,
      Transitivity.Result triangles) {

    static Measured of(Samples.RandomCase given) {
      Groups groups = Groups.of(given.groups());
      return new Measured(
          Partners.count(given.graph(), groups),
          Reach.within(given.graph(), 2).reached(),
          EiIndex.of(given.graph(), given.sectors()),
          LeftOut.levels(given.graph(), groups, given.sectors()),
          Components.of(given.graph()),
          CoreNumbers.of(given.graph()),
          CutPoints.of(given.graph()),
          Brokerage.of(given.graph(), given.sectors()),
          Constraint.of(given.graph()),
          EffectiveSize.of(given.graph()),
          Transitivity.of(given.graph()));
    }

    String line(int v) {
      return "%d %d %d %s %s %d %d %d %s %s %s"
          .formatted(
              partners.partners().of(v),
              partners.beyondGroup().of(v),
              reach.of(v),
              mix.of(v),
              levels.of(v),
              components.size().of(components.part().of(v)),
              cores.of(v),
              cutPoints.partsBrokenOff().of(v),
              brokerage.of(v),
              rounded(constraint.of(v)),
              rounded(effectiveSize.of(v)));
    }

    /** New numbers change the order of sums, and so their last bits. */
    private static String rounded(Score score) {
      return switch (score) {
        case Score.Of(double number) -> "%.10f".formatted(number);
        case Score.Absent(String reason) -> reason;
      };
    }
  }
}
