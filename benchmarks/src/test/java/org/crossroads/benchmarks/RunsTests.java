package org.crossroads.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTests {
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

  @Test
  void contendersTakeTurnsAndTheOrderAlternates() throws Exception {
    List<String> order = new ArrayList<>();
    new Runs(2)
        .add("a", () -> order.add("a") ? 1 : 0)
        .add("b", () -> order.add("b") ? 1 : 0)
        .inTurn(out);
    assertThat(order).containsExactly("a", "b", "b", "a", "a", "b");
  }

  @Test
  void firstRoundIsNotCountedAndTheRatioIsThatOfTheMedians() throws Exception {
    double[] next = {100, 1, 3, 2};
    int[] at = {0};
    Results results = new Runs(3).add("fast", () -> 1).add("slow", () -> next[at[0]++]).inTurn(out);
    assertThat(results.median("slow")).isEqualTo(2);
    assertThat(results.ratio("slow", "fast")).isEqualTo(2);
    results.print(out, "s");
    assertThat(text.toString(StandardCharsets.UTF_8))
        .contains("| slow | 2.00 | 1.00 | 3.00 | 2.00 |");
  }

  @Test
  void quantileLiesBetweenNeighbours() {
    assertThat(Results.quantile(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2.5);
    assertThat(Results.quantile(new double[] {0, 100}, 0.99)).isCloseTo(99, within(1e-9));
    assertThatThrownBy(() -> Results.quantile(new double[0], 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
