package org.crossroads.platform.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the answers on a scale come to, each answer taken as the number of its step.
 *
 * @param lowest the number of its lowest step
 * @param highest of its highest
 * @param means of each question on the scale: one, or the rows of a grid
 * @param agreement how far the rows of a grid hang together, or null where there is but one
 */
public record ScaleFigure(
    double lowest, double highest, List<Mean> means, @Nullable Together agreement) {

  /**
   * The mean of one question.
   *
   * @param column its name
   * @param n how many answers were numbers
   * @param mean of them; 0 if there are none
   * @param spread their standard deviation with n − 1 below the line, or null of fewer than two
   * @param low the lower end of Student's 95 % interval, or null of fewer than two
   * @param high its upper end
   */
  public record Mean(
      String column,
      int n,
      double mean,
      @Nullable Double spread,
      @Nullable Double low,
      @Nullable Double high) {}

  /**
   * How far the items of a scale hang together: Cronbach's α with Feldt's 95 % interval.
   *
   * @param alpha null where it cannot be told
   * @param people who answered all items
   * @param words what it means, or why it cannot be told
   * @param without α of the other items without each, in their order; null where it cannot be told
   */
  public record Together(
      @Nullable Double alpha,
      @Nullable Double low,
      @Nullable Double high,
      int people,
      String words,
      List<Optional<Double>> without) {
    public Together {
      without = List.copyOf(without);
    }
  }

  public ScaleFigure {
    means = List.copyOf(means);
  }
}
