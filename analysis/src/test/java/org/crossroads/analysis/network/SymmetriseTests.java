package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SymmetriseTests {

  /** 0 and 1 name one another with 2 and 5; only 1 names 2, with 3; 3 is silent. */
  private final DirectedGraph reports = reports();

  private static DirectedGraph reports() {
    GraphBuilder builder = new GraphBuilder(4);
    builder.tie(0, 1, 2);
    builder.tie(1, 0, 5);
    builder.tie(1, 2, 3);
    return builder.buildDirected();
  }

  @Test
  void eachRuleHasItsWeights() {
    assertThat(ties(Symmetrise.EITHER)).isEqualTo("0-1:1.0 1-2:1.0");
    assertThat(ties(Symmetrise.BOTH)).isEqualTo("0-1:1.0");
    assertThat(ties(Symmetrise.MAX)).isEqualTo("0-1:5.0 1-2:3.0");
    assertThat(ties(Symmetrise.MIN)).isEqualTo("0-1:2.0");
    assertThat(ties(Symmetrise.MEAN)).isEqualTo("0-1:3.5 1-2:1.5");
  }

  private String ties(Symmetrise rule) {
    Graph graph = rule.of(reports);
    assertThat(graph.organisations()).isEqualTo(4);
    StringBuilder text = new StringBuilder();
    for (int v = 0; v < 4; v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        if (v < graph.neighbour(i)) {
          text.append(v + "-" + graph.neighbour(i) + ":" + graph.weight(i) + " ");
        }
      }
    }
    return text.toString().strip();
  }

  @Test
  void reportsAreKeptBySenderAndByTheOneTheyAreAbout() {
    assertThat(reports.reports()).isEqualTo(3);
    assertThat(reports.out().weight(1, 2)).isEqualTo(3);
    assertThat(reports.out().weight(2, 1)).isZero();
    assertThat(reports.in().weight(2, 1)).isEqualTo(3);
    assertThat(reports.in().size(0)).isEqualTo(1);
    assertThat(reports.out().size(3)).isZero();
  }

  @Test
  void agreesWithTheTableOfAllPairs() {
    for (int seed = 0; seed < 1_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      DirectedGraph directed = Samples.directed(said);
      for (Symmetrise rule : Symmetrise.values()) {
        Graph graph = rule.of(directed);
        for (int v = 0; v < said.length; v++) {
          for (int w = 0; w < said.length; w++) {
            assertThat(graph.rows().weight(v, w))
                .as("seed %d, %s, %d–%d", seed, rule, v, w)
                .isEqualTo(v == w ? 0 : rule.weight(said[v][w], said[w][v]));
          }
        }
      }
    }
  }

  @Test
  void aScoreThatIsNoNumberNeverLeaves() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Scores.of(1, Double.NaN));
    Scores.Builder some = Scores.whereAbsent(2, "An isolate has none.");
    some.set(1, 0.5);
    Scores scores = some.build();
    assertThat(scores.of(0)).isEqualTo(new Score.Absent("An isolate has none."));
    assertThat(scores.of(1)).isEqualTo(new Score.Of(0.5));
    assertThat(scores.present()).containsExactly(0.5);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> scores.number(0));
  }
}
