package org.crossroads.platform.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.FiniteFrame;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.intervals.Wilson;
import org.crossroads.analysis.network.Bounds;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.nonresponse.FrameBounds;
import org.crossroads.analysis.percentages.Percentage;
import org.crossroads.platform.questionnairefiles.Missing;
import org.jspecify.annotations.Nullable;

/**
 * One option of one question, on its own base.
 *
 * @param by the group that it is of, "" for everybody
 * @param tally what the question's answers came to
 * @param option the place among its options
 * @param bounds of the share of everybody whom the question is meant for
 * @param counts how many of the frame, or null without a frame or where not all of it is meant
 */
record ItemFigure(
    String by,
    QuestionTally tally,
    int option,
    Interval interval,
    Bounds bounds,
    FiniteFrame.@Nullable From counts) {

  /** All options of a question. */
  static List<ItemFigure> of(
      String by, QuestionTally tally, @Nullable Integer frame, int respondents) {
    List<ItemFigure> items = new ArrayList<>();
    int silent = frame == null ? 0 : frame - respondents;
    for (int option = 0; option < tally.options().size(); option++) {
      Share share = tally.share(option);
      items.add(
          new ItemFigure(
              by,
              tally,
              option,
              Wilson.of(share, Confidence.USUAL),
              FrameBounds.of(share, tally.meant() + silent),
              frame == null || tally.notMeant() > 0 ? null : counts(share, frame)));
    }
    return items;
  }

  private static FiniteFrame.@Nullable From counts(Share share, int frame) {
    return FiniteFrame.exact(share, frame, Confidence.USUAL) instanceof FiniteFrame.From from
        ? from
        : null;
  }

  Share share() {
    return tally.share(option);
  }

  CountedOptions.Option what() {
    return tally.options().get(option);
  }

  /** To four places after the point; empty when nobody gave a valid answer. */
  Optional<BigDecimal> percent() {
    return Percentage.of(share(), 4, RoundingMode.HALF_UP)
        .map(percent ->
            percent.stripTrailingZeros().scale() < 0
                ? percent.setScale(0, RoundingMode.UNNECESSARY)
                : percent.stripTrailingZeros());
  }

  Optional<BigDecimal> rounded() {
    return Percentage.whole(share());
  }

  void json(JsonFigures json) {
    json.property("item", tally.question().name());
    json.property("option", what().name());
    json.property("label", tally.question().label());
    json.property("optionLabel", what().label());
    json.property("k", share().k());
    json.property("n", share().n());
    json.property("percent", percent().orElse(null));
    json.property("percentRounded", rounded().orElse(null));
    json.interval(interval);
    json.object(
        "missing",
        () -> {
          json.property("notAsked", tally.missing(Missing.NOT_ASKED));
          json.property("noAnswer", tally.missing(Missing.NO_ANSWER));
          json.property("dontKnow", tally.missing(Missing.DONT_KNOW));
          json.property("notApplicable", tally.missing(Missing.NOT_APPLICABLE));
          json.property("notUnderstood", tally.notUnderstood());
        });
    json.array(
        "frameBounds",
        bounds.lowest().n() == 0
            ? List.of()
            : List.of(end(bounds.lowest()), end(bounds.highest())));
    if (counts == null) {
      json.property("frameCounts", null);
    } else {
      json.array("frameCounts", List.of(counts.fewest(), counts.most()));
    }
  }

  @Nullable Double low() {
    return interval instanceof Interval.Of(double low, double high) ? Double.valueOf(low) : null;
  }

  @Nullable Double high() {
    return interval instanceof Interval.Of(double low, double high) ? Double.valueOf(high) : null;
  }

  private static double end(Share share) {
    return share.value().value().orElseThrow();
  }
}
