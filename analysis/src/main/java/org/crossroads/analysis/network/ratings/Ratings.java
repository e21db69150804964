package org.crossroads.analysis.network.ratings;

import java.util.List;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;

/**
 * Says how much the others value or trust each member.
 *
 * <p>Formula, after PARTNER (Varda, Chandra, Stern and Lurie 2008): members rate one another on the
 * indicators of a {@link Construct}; the score of j is the mean over indicators q of the mean of
 * x_ijq over all i that rated j on q. Blanks are left out by a named rule, {@link Blanks}. A rating
 * of i of j is the weight of the report i → j; no report is a blank. Nobody rates itself; who rates
 * without being rated has no score; direction is everything, and ties and distance do not matter.
 *
 * <p>For all ratings together: the share of the most that could have been given, Σ x / (highest ×
 * ratings), as PARTNER shows it. On a scale from 1 to 4 that cannot be less than 25 %, so the mean
 * rescaled to 0…1, (mean − lowest) / (highest − lowest), stands beside it.
 *
 * <p>Time O(ratings), space O(n). Deterministic; sums run in the order of raters, so the error is
 * below (ratings)·2⁻⁵² of the sum.
 *
 * <p>Misleads with few raters: one unhappy partner of two moves a score by half its distance. Show
 * the number of raters, and no score from so few that a rater could be found out.
 */
public final class Ratings {
  private static final Score NO_RATINGS = new Score.Absent("Nobody has rated anybody.");

  private Ratings() {}

  /**
   * The scores.
   *
   * @param scores of each member, on the scale
   * @param shareOfMost all ratings together as a share of the most that could have been given
   * @param rescaled the mean of all ratings, 0 for the lowest and 1 for the highest
   * @param ratings how many ratings there are
   */
  public record Result(Scores scores, Score shareOfMost, Score rescaled, int ratings) {}

  /**
   * Scores every member.
   *
   * @param indicators who rated whom and how, one graph for each indicator
   * @throws IllegalArgumentException if there is no indicator, they differ in size, or a rating is
   *     off the scale
   */
  public static Result of(List<DirectedGraph> indicators, Scale scale, Blanks blanks) {
    int members = requireIndicators(indicators);
    Scores.Builder scores = Scores.whereAbsent(members, reason(blanks));
    double sum = 0;
    int ratings = 0;
    for (int v = 0; v < members; v++) {
      double sumOfMember = 0;
      int ratingsOfMember = 0;
      double sumOfMeans = 0;
      boolean ratedOnAll = true;
      for (DirectedGraph indicator : indicators) {
        double sumOfIndicator = sum(indicator.in(), v, scale);
        int raters = indicator.in().size(v);
        sumOfMember += sumOfIndicator;
        ratingsOfMember += raters;
        sumOfMeans += raters == 0 ? 0 : sumOfIndicator / raters;
        ratedOnAll &= raters > 0;
      }
      if (ratingsOfMember > 0 && (ratedOnAll || blanks == Blanks.POOLED)) {
        scores.set(
            v,
            switch (blanks) {
              case MEAN_OF_INDICATOR_MEANS -> sumOfMeans / indicators.size();
              case POOLED -> sumOfMember / ratingsOfMember;
            });
      }
      sum += sumOfMember;
      ratings = Math.addExact(ratings, ratingsOfMember);
    }
    return result(scores.build(), sum, ratings, scale);
  }

  private static int requireIndicators(List<DirectedGraph> indicators) {
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException("No indicator to rate on.");
    }
    int members = indicators.getFirst().organisations();
    for (DirectedGraph indicator : indicators) {
      if (indicator.organisations() != members) {
        throw new IllegalArgumentException(
            "Ratings of " + members + " and of " + indicator.organisations() + " members.");
      }
    }
    return members;
  }

  private static String reason(Blanks blanks) {
    return switch (blanks) {
      case MEAN_OF_INDICATOR_MEANS -> "Nobody has rated it on every indicator.";
      case POOLED -> "Nobody has rated it.";
    };
  }

  private static double sum(Rows in, int member, Scale scale) {
    double sum = 0;
    for (int i = in.start(member); i < in.end(member); i++) {
      double rating = in.weight(i);
      if (rating < scale.lowest() || rating > scale.highest()) {
        throw new IllegalArgumentException(
            "Member %d rates member %d with %s, but the scale goes from %s to %s."
                .formatted(in.neighbour(i), member, rating, scale.lowest(), scale.highest()));
      }
      sum += rating;
    }
    return sum;
  }

  private static Result result(Scores scores, double sum, int ratings, Scale scale) {
    if (ratings == 0) {
      return new Result(scores, NO_RATINGS, NO_RATINGS, 0);
    }
    double mean = sum / ratings;
    double width = scale.highest() - scale.lowest();
    return new Result(
        scores,
        new Score.Of(mean / scale.highest()),
        new Score.Of((mean - scale.lowest()) / width),
        ratings);
  }
}
