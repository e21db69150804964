package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.paths.Roads;
import org.crossroads.analysis.network.position.SampledBetweenness.Options;
import org.junit.jupiter.api.Test;

class SampledBetweennessTests {

  @Test
  void fromAllSourcesItIsExact() {
    Graph karate = Samples.karate();
    SampledBetweenness.Result all =
        SampledBetweenness.of(karate, new Options(99, 0.95, 7), new Threads(2));
    assertThat(all.sources()).isEqualTo(34);
    assertThat(all.errorAtMost()).isZero();
    assertThat(all.estimates().present().toArray())
        .isEqualTo(Betweenness.of(karate).present().toArray());
  }

  @Test
  void theErrorIsWithinTheBoundAtLeastAsOftenAsPromised() {
    int within = 0;
    for (int seed = 0; seed < 200; seed++) {
      Graph graph = Roads.mixed(seed % 20);
      int sources = Math.max(1, graph.organisations() / 4);
      var result = SampledBetweenness.of(graph, new Options(sources, 0.9, seed), new Threads(1));
      within +=
          greatestError(result.estimates(), Betweenness.of(graph)) <= result.errorAtMost() ? 1 : 0;
    }
    assertThat(within).isGreaterThanOrEqualTo(180);
  }

  private static double greatestError(Scores estimates, Scores exact) {
    double greatest = 0;
    for (int v = 0; v < exact.organisations(); v++) {
      greatest = Math.max(greatest, Math.abs(estimates.number(v) - exact.number(v)));
    }
    return greatest;
  }

  @Test
  void oneSeedGivesTheSameBitsOnAnyNumberOfThreads() {
    Graph graph = Roads.mixed(3);
    Options options = new Options(graph.organisations() / 2, 0.95, 11);
    double[] one =
        SampledBetweenness.of(graph, options, new Threads(1)).estimates().present().toArray();
    assertThat(
            SampledBetweenness.of(graph, options, new Threads(8)).estimates().present().toArray())
        .isEqualTo(one);
  }

  @Test
  void moreSourcesGiveASmallerBound() {
    Graph graph = Roads.mixed(3);
    int half = graph.organisations() / 2;
    assertThat(
            SampledBetweenness.of(graph, new Options(half, 0.95, 1), new Threads(1)).errorAtMost())
        .isLessThan(
            SampledBetweenness.of(graph, new Options(half / 2, 0.95, 1), new Threads(1))
                .errorAtMost());
  }

  @Test
  void impossibleOptionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Options(0, 0.95, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Options(10, 1, 1))
        .withMessageContaining("0.95");
  }
}
