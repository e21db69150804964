package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class DegreeTests {

  @Test
  void partnersAreCountedAndWeightsAdded() {
    Degree.Result result = Degree.of(Samples.borgattiWeighted());
    assertThat(result.partners().stream()).containsExactly(4, 3, 1, 2, 2, 2, 6);
    assertThat(result.strength().present()).containsExactly(12d, 7d, 10d, 4d, 10d, 6d, 33d);
  }

  @Test
  void anIsolateHasNoneOfEither() {
    Degree.Result result = Degree.of(Samples.graph(3, "0-1"));
    assertThat(result.partners().of(2)).isZero();
    assertThat(result.strength().number(2)).isZero();
  }

  @Test
  void namingAndBeingNamedAreToldApart() {
    for (int seed = 0; seed < 1_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      Degree.Directed result = Degree.of(Samples.directed(said));
      for (int v = 0; v < said.length; v++) {
        double out = 0;
        double in = 0;
        int names = 0;
        int namedBy = 0;
        for (int w = 0; w < said.length; w++) {
          out += said[v][w];
          in += said[w][v];
          names += said[v][w] > 0 ? 1 : 0;
          namedBy += said[w][v] > 0 ? 1 : 0;
        }
        assertThat(result.out().strength().number(v)).as("seed %d", seed).isEqualTo(out);
        assertThat(result.in().strength().number(v)).as("seed %d", seed).isEqualTo(in);
        assertThat(result.out().partners().of(v)).as("seed %d", seed).isEqualTo(names);
        assertThat(result.in().partners().of(v)).as("seed %d", seed).isEqualTo(namedBy);
      }
    }
  }

  @Test
  void aStrengthBeyondADoubleIsRefusedNotInfinite() {
    GraphBuilder builder = new GraphBuilder(3);
    builder.tie(0, 1, Double.MAX_VALUE);
    builder.tie(0, 2, Double.MAX_VALUE);
    Graph graph = builder.build();
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Degree.of(graph));
  }
}
