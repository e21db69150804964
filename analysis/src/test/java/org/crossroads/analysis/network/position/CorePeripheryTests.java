package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class CorePeripheryTests {

  /** Lip: Z = 0 with the hub as core. */
  @Test
  void aStarIsACoreOfOneWithoutFault() {
    CorePeriphery.Result result = CorePeriphery.of(Samples.star(6));
    assertThat(result.faults()).isZero();
    assertThat(result.coreSize()).isEqualTo(1);
    assertThat(result.isCore(0)).isTrue();
    assertThat(result.isCore(1)).isFalse();
    assertThat(result.borderSplitsEquals()).isFalse();
    assertThat(result.correlation().value().orElseThrow()).isCloseTo(1, within(1e-12));
  }

  /** In a ring all are equal: some split is best, and the result says that its border is chance. */
  @Test
  void chanceAtTheBorderIsSaid() {
    CorePeriphery.Result result = CorePeriphery.of(Samples.ring(6));
    assertThat(result.coreSize()).isEqualTo(2);
    assertThat(result.faults()).isEqualTo(3);
    assertThat(result.borderSplitsEquals()).isTrue();
  }

  @Test
  void withoutTiesThereIsNoCoreAndNothingToCorrelate() {
    CorePeriphery.Result result = CorePeriphery.of(Samples.graph(4, ""));
    assertThat(result.coreSize()).isZero();
    assertThat(result.faults()).isZero();
    assertThat(result.correlation())
        .isEqualTo(new Score.Absent("All pairs are alike, so there is nothing to correlate."));
    assertThat(CorePeriphery.of(Samples.graph(0, "")).coreSize()).isZero();
  }

  @Test
  void noOtherSplitHasFewerFaults() {
    for (int seed = 0; seed < 3_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      if (given.n() <= 9) {
        CorePeriphery.Result result = CorePeriphery.of(given.graph());
        BitSet core = new BitSet();
        long fewest = Long.MAX_VALUE;
        int smallest = 0;
        for (int split = 0; split < 1 << given.n(); split++) {
          long faults = faults(given, BitSet.valueOf(new long[] {split}));
          boolean better = faults < fewest;
          if (better || (faults == fewest && Integer.bitCount(split) < smallest)) {
            fewest = faults;
            smallest = Integer.bitCount(split);
          }
        }
        for (int v = 0; v < given.n(); v++) {
          core.set(v, result.isCore(v));
        }
        assertThat(result.faults()).as("seed %d", seed).isEqualTo(fewest);
        assertThat(faults(given, core)).as("seed %d", seed).isEqualTo(fewest);
        assertThat(result.coreSize()).as("seed %d", seed).isEqualTo(smallest);
      }
    }
  }

  private static long faults(Samples.RandomCase given, BitSet core) {
    long faults = 0;
    for (int v = 0; v < given.n(); v++) {
      for (int w = 0; w < v; w++) {
        boolean missing = core.get(v) && core.get(w) && !given.tied(v, w);
        boolean present = !core.get(v) && !core.get(w) && given.tied(v, w);
        faults += missing || present ? 1 : 0;
      }
    }
    return faults;
  }

  /** Pearson's formula over all pairs, term by term. */
  @Test
  void correlatesWithTheIdealOfTheSplit() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      CorePeriphery.Result result = CorePeriphery.of(given.graph());
      double pairs = 0;
      double x = 0;
      double y = 0;
      double xy = 0;
      for (int v = 0; v < given.n(); v++) {
        for (int w = 0; w < v; w++) {
          int tie = given.tied(v, w) ? 1 : 0;
          int ideal = result.isCore(v) || result.isCore(w) ? 1 : 0;
          pairs++;
          x += tie;
          y += ideal;
          xy += tie * ideal;
        }
      }
      double below = (pairs * x - x * x) * (pairs * y - y * y);
      assertThat(result.correlation().value().isPresent()).as("seed %d", seed).isEqualTo(below > 0);
      if (below > 0) {
        assertThat(result.correlation().value().orElseThrow())
            .as("seed %d", seed)
            .isCloseTo((pairs * xy - x * y) / Math.sqrt(below), within(1e-12));
      }
    }
  }
}
