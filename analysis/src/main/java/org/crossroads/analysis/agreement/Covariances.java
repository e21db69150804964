package org.crossroads.analysis.agreement;

/**
 * Says how much items vary, each by itself and with each other, over people who are taken one after
 * the other and not kept.
 *
 * <p>Formula: the sample covariance of items x and y, Σ(x − x̄)(y − ȳ) / (N − 1); of an item with
 * itself its variance. Both are counted along by Welford's rule (1962) from the first person's
 * answers, so an item that is the same for everybody has exactly none.
 *
 * <p>Time O(K²) a person; space O(K²), however many there are. The same people in another order can
 * differ in the last digits.
 *
 * <p>Misleads where one person far from all others makes the most of it. For one thread.
 */
public final class Covariances {
  private final double[] first;
  private final double[] means;
  private final double[] away;
  private final double[][] products;
  private int people;

  /**
   * @param items how many each person answers
   */
  public Covariances(int items) {
    first = new double[items];
    means = new double[items];
    away = new double[items];
    products = new double[items][items];
  }

  /**
   * Takes the answers of a person, one to each item.
   *
   * @throws IllegalArgumentException if one is missing or not finite
   */
  public void add(double[] answers) {
    if (answers.length != first.length) {
      throw new IllegalArgumentException(
          "%d answers to %d items.".formatted(answers.length, first.length));
    }
    for (double answer : answers) {
      if (!Double.isFinite(answer)) {
        throw new IllegalArgumentException("An answer of " + answer + ".");
      }
    }
    if (people == 0) {
      System.arraycopy(answers, 0, first, 0, first.length);
    }
    people++;
    for (int item = 0; item < first.length; item++) {
      double answer = answers[item] - first[item];
      away[item] = answer - means[item];
      means[item] += away[item] / people;
      // The mean of the earlier item has moved already, which is Welford's rule for two.
      for (int earlier = 0; earlier <= item; earlier++) {
        products[item][earlier] +=
            away[item] * (answers[earlier] - first[earlier] - means[earlier]);
      }
    }
  }

  /** How many people were taken. */
  public int people() {
    return people;
  }

  /** How many items each answered. */
  public int items() {
    return first.length;
  }

  /**
   * The covariance of two items, or the variance of one.
   *
   * @throws IllegalStateException of fewer than two people
   */
  public double of(int one, int other) {
    if (people < 2) {
      throw new IllegalStateException("Nothing varies among " + people + " people.");
    }
    return products[Math.max(one, other)][Math.min(one, other)] / (people - 1);
  }
}
