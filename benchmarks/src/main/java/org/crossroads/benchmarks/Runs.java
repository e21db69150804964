package org.crossroads.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Several contenders, measured in turn, several times over.
 *
 * <p>Every round runs each contender once, every other round in the opposite order, so that a busy
 * or a warming machine troubles all of them alike. One round before the first is not counted.
 *
 * <pre>{@code
 * Results results = new Runs(5)
 *     .add("COPY into one text table", () -> Runs.seconds(() -> copy(file)))
 *     .add("import register", () -> { empty(); return Runs.seconds(() -> load(file)); })
 *     .inTurn(System.out);
 * results.print(System.out, "s");
 * }</pre>
 */
public final class Runs {
  private final int rounds;
  private final List<Contender> contenders = new ArrayList<>();

  /** One measurement of one contender; what it sets up beside the measured work is not counted. */
  @FunctionalInterface
  public interface Trial {
    double measure() throws Exception;
  }

  /** Work whose time is taken. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  private record Contender(String name, Trial trial) {}

  /**
   * @param rounds how often each contender is measured, at least 1; 5 is a good number
   */
  public Runs(int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("There must be at least one round, not " + rounds + ".");
    }
    this.rounds = rounds;
  }

  /** Adds a contender; the first one added is what the others are compared with. */
  public Runs add(String name, Trial trial) {
    contenders.add(new Contender(name, trial));
    return this;
  }

  /** Measures all, saying on {@code progress} what it is at. */
  public Results inTurn(PrintStream progress) throws Exception {
    Results results = new Results(contenders.stream().map(Contender::name).toList());
    for (int round = 0; round <= rounds; round++) {
      progress.printf(
          "%s%n", round == 0 ? "round 0 (not counted)" : "round " + round + " of " + rounds);
      List<Contender> order = round % 2 == 0 ? contenders : contenders.reversed();
      for (Contender contender : order) {
        double value = contender.trial().measure();
        progress.printf("  %-44s %,12.3f%n", contender.name(), value);
        if (round > 0) {
          results.add(contender.name(), value);
        }
      }
    }
    return results;
  }

  /** Takes the time of a piece of work, in seconds. */
  public static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
