package org.crossroads.platform.grid.findings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of three kinds a study is like, by a rule of ours after Hodgson and Spours: weakly
 * collaborative if the medians of both families are below medium; strongly collaborative if in both
 * families the median depth is high and the median breadth at least medium; mixed otherwise.
 *
 * @param atLowest the kind if the lowest rating is right wherever raters differ; empty if a family
 *     has no level at all
 * @param atHighest the same for the highest
 */
public record QuickProfile(Optional<Kind> atLowest, Optional<Kind> atHighest) {

  /** From weakly to strongly collaborative, what is too little rated last. */
  public static final Comparator<QuickProfile> WEAKEST_FIRST =
      Comparator.comparingInt((QuickProfile each) -> place(each.atLowest()))
          .thenComparingInt(each -> place(each.atHighest()));

  /** The kinds. */
  public enum Kind {
    WEAKLY("Weakly collaborative", "weakly collaborative arrangements"),
    MIXED("Mixed", "a mixture, neither weakly nor strongly collaborative"),
    STRONGLY("Strongly collaborative", "a strongly collaborative local learning system");

    private final String label;
    private final String words;

    Kind(String label, String words) {
      this.label = label;
      this.words = words;
    }

    /** In a cell of a table. */
    public String label() {
      return label;
    }

    /** In words that follow: like. */
    public String words() {
      return words;
    }
  }

  /** The medians of one family at one end. */
  record Medians(double all, double breadth, double depth) {
    private static final double MEDIUM = 2;
    private static final double HIGH = 3;

    boolean isWeak() {
      return all < MEDIUM;
    }

    boolean isStrong() {
      return depth >= HIGH && breadth >= MEDIUM;
    }
  }

  private static int place(Optional<Kind> kind) {
    return kind.map(Kind::ordinal).orElse(Kind.values().length);
  }

  static Kind kind(Medians organisation, Medians activity) {
    if (organisation.isWeak() && activity.isWeak()) {
      return Kind.WEAKLY;
    }
    return organisation.isStrong() && activity.isStrong() ? Kind.STRONGLY : Kind.MIXED;
  }

  /** In a cell of a table, with both ends where they differ. */
  public String label() {
    if (atLowest.isEmpty() || atHighest.isEmpty()) {
      return "Too little is rated";
    }
    String lowest = atLowest.get().label();
    return atLowest.equals(atHighest)
        ? lowest
        : lowest + " to " + atHighest.get().label().toLowerCase(Locale.UK);
  }

  /** In a sentence, with both ends where they differ. */
  public String sentence() {
    if (atLowest.isEmpty() || atHighest.isEmpty()) {
      return "Too little is rated to say what kind of collaboration this is like.";
    }
    if (atLowest.equals(atHighest)) {
      return "What was rated is like " + atLowest.get().words() + ".";
    }
    return "It depends on what raters have not settled: like "
        + atLowest.get().words()
        + " if the lowest ratings are right, like "
        + atHighest.get().words()
        + " if the highest are.";
  }
}
