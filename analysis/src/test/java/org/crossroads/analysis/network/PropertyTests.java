package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.crossroads.analysis.network.communities.Modularity;
import org.crossroads.analysis.network.communities.Partition;
import org.crossroads.analysis.network.paths.Rings;
import org.crossroads.analysis.network.paths.WeightedRoutes;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.Brokerage;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.CorePeriphery;
import org.crossroads.analysis.network.position.Degree;
import org.crossroads.analysis.network.position.EffectiveSize;
import org.crossroads.analysis.network.position.EiIndex;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.crossroads.analysis.network.position.LeftOut;
import org.crossroads.analysis.network.position.Partners;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.BetweennessCentralization;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;
import org.crossroads.analysis.network.shape.DegreeCentralization;
import org.crossroads.analysis.network.shape.Density;
import org.crossroads.analysis.network.shape.Distances;
import org.crossroads.analysis.network.shape.Reciprocity;
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
      assertThat(after.whole()).as("seed %d", seed).isEqualTo(before.whole());
      assertThat(after.perPair()).as("seed %d", seed).isEqualTo(before.perPair());
    }
  }

  @Test
  void newNumbersForOrganisationsChangeNoMeasureOfReports() {
    for (int seed = 0; seed < 1_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      int[] to = Samples.shuffled(said.length, Samples.random(-seed));
      double[][] moved = new double[said.length][said.length];
      for (int v = 0; v < said.length; v++) {
        for (int w = 0; w < said.length; w++) {
          moved[to[v]][to[w]] = said[v][w];
        }
      }
      assertThat(ofReports(moved)).as("seed %d", seed).isEqualTo(ofReports(said));
      Degree.Directed before = Degree.of(Samples.directed(said));
      Degree.Directed after = Degree.of(Samples.directed(moved));
      for (int v = 0; v < said.length; v++) {
        assertThat(after.in().partners().of(to[v])).isEqualTo(before.in().partners().of(v));
        assertThat(after.out().partners().of(to[v])).isEqualTo(before.out().partners().of(v));
      }
    }
  }

  @Test
  void oneMoreSilentIsolateReturnsNothingLess() {
    for (int seed = 0; seed < 1_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      double[][] more = new double[said.length + 1][said.length + 1];
      for (int v = 0; v < said.length; v++) {
        System.arraycopy(said[v], 0, more[v], 0, said.length);
      }
      assertThat(Reciprocity.of(Samples.directed(more)))
          .as("seed %d", seed)
          .isEqualTo(Reciprocity.of(Samples.directed(said)));
    }
  }

  private static List<String> ofReports(double[][] said) {
    DirectedGraph reports = Samples.directed(said);
    DegreeCentralization.Directed central = DegreeCentralization.of(reports);
    return List.of(
        rounded(Density.of(reports)),
        rounded(central.in()),
        rounded(central.out()),
        rounded(Reciprocity.of(reports).share()));
  }

  @Test
  void oneMoreIsolateChangesNothingForTheOthers() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      int[] same = new int[given.n()];
      Arrays.setAll(same, v -> v);
      Measured before = Measured.of(given);
      Measured after = Measured.of(Samples.renumbered(given, same, 1));
      for (int v = 0; v < given.n(); v++) {
        assertThat(after.line(v)).as("seed %d", seed).isEqualTo(before.line(v));
      }
      assertThat(after.whole()).as("seed %d", seed).isEqualTo(before.whole());
      assertPairsAreMore(given, before, seed);
      assertThat(after.components().parts()).isEqualTo(before.components().parts() + 1);
      assertThat(after.levels().of(given.n())).isEqualTo(LeftOut.Level.NO_KNOWN_TIE);
    }
  }

  /** One more to be tied to, and to stand between: these change, and by just so much. */
  private static void assertPairsAreMore(Samples.RandomCase given, Measured before, int seed) {
    int n = given.n();
    Graph more = Samples.renumbered(given, Samples.shuffled(n, Samples.random(1)), 1).graph();
    if (n > 1) {
      double ties = Density.of(given.graph()).value().orElseThrow() * n * (n - 1);
      isClose(Density.of(more), ties / ((n + 1.0) * n), seed);
    }
    double highest = before.degree().partners().stream().max().orElse(0);
    double sum = before.degree().partners().stream().sum();
    if (n > 1) {
      isClose(DegreeCentralization.of(more), (highest * (n + 1) - sum) / (n * (n - 1.0)), seed);
      double most = before.between().present().max().orElse(0);
      double all = before.between().present().sum();
      isClose(
          BetweennessCentralization.of(Betweenness.of(more, Threads.ONE)),
          (most * (n + 1) - all) / (n * n * (n - 1.0) / 2),
          seed);
    }
  }

  private static void isClose(Score score, double expected, int seed) {
    assertThat(score.value().orElseThrow()).as("seed %d", seed).isCloseTo(expected, within(1e-12));
  }

  /** New numbers change the order of sums, and so their last bits. */
  private static String rounded(Score score) {
    return switch (score) {
      // Adding nought makes one of the two noughts.
      case Score.Of(double number) -> "%.10f".formatted(Math.rint(number * 1e10) / 1e10 + 0.0);
      case Score.Absent(String reason) -> reason;
    };
  }

  private record Measured(
      Samples.RandomCase given,
      Degree.Result degree,
      Rings rings,
      Scores between,
      WeightedRoutes.Result weighted,
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
          given,
          Degree.of(given.graph()),
          Rings.of(given.graph(), Threads.ONE),
          Betweenness.of(given.graph(), Threads.ONE),
          WeightedRoutes.of(given.graph(), Threads.ONE),
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

    /** What hangs on nothing but the ties that there are. */
    List<String> whole() {
      Distances.Result distances = Distances.of(rings);
      return List.of(
          rounded(triangles.share()),
          rounded(distances.mean()),
          rounded(distances.diameter()),
          rounded(weighted.mean()),
          rounded(weighted.diameter()),
          rounded(Modularity.of(given.graph(), Partition.of(given.sectors()))),
          "" + CorePeriphery.of(given.graph()).faults());
    }

    /** What hangs on the number of pairs that could be tied. */
    List<String> perPair() {
      return List.of(
          rounded(Density.of(given.graph())),
          rounded(DegreeCentralization.of(given.graph())),
          rounded(BetweennessCentralization.of(between)),
          rounded(Distances.of(rings).efficiency()),
          rounded(Distances.of(rings).harmonicMean()));
    }

    List<String> line(int v) {
      return List.of(
          "" + degree.partners().of(v),
          rounded(degree.strength().of(v)),
          "" + partners.partners().of(v),
          "" + partners.beyondGroup().of(v),
          "" + reach.of(v),
          "" + rings.eccentricity(v),
          rounded(between.of(v)),
          rounded(HarmonicCloseness.of(rings).of(v)),
          rounded(weighted.betweenness().of(v)),
          rounded(weighted.closeness().of(v)),
          "" + mix.of(v),
          "" + levels.of(v),
          "" + components.size().of(components.part().of(v)),
          "" + cores.of(v),
          "" + cutPoints.partsBrokenOff().of(v),
          "" + brokerage.of(v),
          rounded(constraint.of(v)),
          rounded(effectiveSize.of(v)));
    }
  }
}
