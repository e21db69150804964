package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.shape.CutPoints.Bridge;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

class CutPointsTests {

  /** Triangles 0, 1, 2 and 3, 4, 5 joined by 2–3; 6 hangs on 3; 7 is alone. */
  @Test
  void trianglesHangOnTheTieBetweenThem() {
    CutPoints.Result result = CutPoints.of(Samples.graph(8, "0-1 0-2 1-2 3-4 3-5 4-5 2-3 6-3"));
    assertThat(result.partsBrokenOff().stream()).containsExactly(0, 0, 1, 2, 0, 0, 0, 0);
    assertThat(result.isCutPoint(3)).isTrue();
    assertThat(result.isCutPoint(6)).isFalse();
    assertThat(result.cutPoints()).isEqualTo(2);
    assertThat(result.bridges()).containsExactly(new Bridge(2, 3), new Bridge(3, 6));
  }

  @Test
  void aRingHasNoneAndAStarHasItsHub() {
    CutPoints.Result ring = CutPoints.of(Samples.ring(6));
    assertThat(ring.cutPoints()).isZero();
    assertThat(ring.bridges()).isEmpty();
    CutPoints.Result star = CutPoints.of(Samples.star(6));
    assertThat(star.partsBrokenOff().stream()).containsExactly(4, 0, 0, 0, 0, 0);
    assertThat(star.bridges()).hasSize(5);
  }

  /** Debian's networkx 2.8.8: node 1 is the only cut point, 1–12 the only bridge. */
  @Test
  void zacharysClubHangsOnTheInstructor() {
    CutPoints.Result result = CutPoints.of(Samples.karate());
    assertThat(result.cutPoints()).isEqualTo(1);
    assertThat(result.partsBrokenOff().of(0)).isEqualTo(2);
    assertThat(result.bridges()).containsExactly(new Bridge(0, 11));
  }

  @Test
  void aVeryLongRoadIsWalkedWithoutRunningOutOfStack() {
    CutPoints.Result result = CutPoints.of(Samples.road(1_000_000));
    assertThat(result.cutPoints()).isEqualTo(999_998);
    assertThat(result.bridges()).hasSize(999_999);
  }

  @Test
  void equalsTakingEachAway() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      CutPoints.Result result = CutPoints.of(given.graph());
      int parts = Components.of(given.graph()).parts();
      for (int v = 0; v < given.n(); v++) {
        // The organisation taken away stays as an isolate, which is a part too many.
        int without = Components.of(without(given, v, -1)).parts() - 1;
        assertThat(result.partsBrokenOff().of(v))
            .as("seed %d", seed)
            .isEqualTo(Math.max(0, without - parts));
      }
      assertThat(result.bridges()).as("seed %d", seed).isEqualTo(naiveBridges(given, parts));
    }
  }

  private static List<Bridge> naiveBridges(Samples.RandomCase given, int parts) {
    List<Bridge> bridges = new ArrayList<>();
    for (int v = 0; v < given.n(); v++) {
      for (int w = v + 1; w < given.n(); w++) {
        if (given.tied(v, w) && Components.of(without(given, v, w)).parts() > parts) {
          bridges.add(new Bridge(v, w));
        }
      }
    }
    return bridges;
  }

  /** Without the tie v–w, or without any tie of v if w is −1. */
  private static Graph without(Samples.RandomCase given, int v, int w) {
    GraphBuilder builder = new GraphBuilder(given.n());
    for (int a = 0; a < given.n(); a++) {
      for (int b = a + 1; b < given.n(); b++) {
        boolean gone = w < 0 ? a == v || b == v : a == v && b == w;
        if (given.tied(a, b) && !gone) {
          builder.tie(a, b);
        }
      }
    }
    return builder.build();
  }

  @Test
  void equalsAnotherLibrary() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      CutPoints.Result result = CutPoints.of(given.graph());
      var other = new BiconnectivityInspector<>(Oracle.jgrapht(given));
      assertThat(result.bridges()).as("seed %d", seed).hasSameSizeAs(other.getBridges());
      for (int v = 0; v < given.n(); v++) {
        assertThat(result.isCutPoint(v))
            .as("seed %d", seed)
            .isEqualTo(other.getCutpoints().contains(v));
      }
    }
  }
}
