package org.crossroads.analysis.agreement;

import java.util.List;

/**
 * What published rules of thumb say of a value, in words. They are habits of fields, not laws, so
 * each names its author.
 */
public enum Guide {
  /** For α of ratings. */
  KRIPPENDORFF("Krippendorff 2004"),
  /** For intraclass correlations. */
  KOO_LI("Koo and Li 2016"),
  /** For κ. */
  LANDIS_KOCH("Landis and Koch 1977"),
  /** For α of scales. */
  NUNNALLY("Nunnally 1978");

  private final String source;

  Guide(String source) {
    this.source = source;
  }

  /** From a value on, these words. */
  private record Step(double from, String words) {}

  /** The words for a value, with who says so. */
  public String read(double value) {
    return steps().stream()
        .filter(step -> value >= step.from())
        .findFirst()
        .map(step -> step.words() + " (" + source + ")")
        .orElseThrow();
  }

  private List<Step> steps() {
    return switch (this) {
      case KRIPPENDORFF ->
          List.of(
              new Step(0.8, "Reliable enough to rely on."),
              new Step(0.667, "Good enough for tentative conclusions only."),
              otherwise("Too unlike to draw conclusions from."));
      case KOO_LI ->
          List.of(
              new Step(0.9, "Excellent reliability."),
              new Step(0.75, "Good reliability."),
              new Step(0.5, "Moderate reliability."),
              otherwise("Poor reliability."));
      case LANDIS_KOCH ->
          List.of(
              new Step(0.81, "Almost perfect agreement."),
              new Step(0.61, "Substantial agreement."),
              new Step(0.41, "Moderate agreement."),
              new Step(0.21, "Fair agreement."),
              new Step(0, "Slight agreement."),
              otherwise("Poor agreement: less than by chance."));
      case NUNNALLY ->
          List.of(
              new Step(0.9, "The items hang together closely, maybe saying the same."),
              new Step(0.7, "The items hang together well enough for research."),
              otherwise("The items do not hang together well."));
    };
  }

  private static Step otherwise(String words) {
    return new Step(Double.NEGATIVE_INFINITY, words);
  }
}
