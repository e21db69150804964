package org.crossroads.platform.networkpanel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;
import org.jspecify.annotations.Nullable;

/** Collects measures in the order in which they are written, and says why those absent are. */
final class Figures {
  private final List<NetworkPanel.Figure> whole = new ArrayList<>();
  private final List<Attribute<Integer>> each = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void count(String name, long number) {
    whole.add(new NetworkPanel.Figure(name, true, new Score.Of(number)));
  }

  /** A number that is whole although it comes as a score. */
  void count(String name, Score score) {
    add(new NetworkPanel.Figure(name, true, score));
  }

  void score(String name, Score score) {
    add(new NetworkPanel.Figure(name, false, score));
  }

  /** An absent number whose reason is said elsewhere, once for several. */
  void absent(String name, Score.Absent reason) {
    whole.add(new NetworkPanel.Figure(name, false, reason));
  }

  private void add(NetworkPanel.Figure figure) {
    whole.add(figure);
    if (figure.score() instanceof Score.Absent(String reason)) {
      notes.add("%s is not defined: %s".formatted(PanelJson.camelCase(figure.name()), reason));
    }
  }

  void each(String name, Counts counts) {
    each.add(Attribute.whole(name, counts::of));
  }

  void eachThat(String name, IntPredicate holds) {
    each.add(Attribute.truth(name, v -> holds.test(v)));
  }

  void each(String name, Scores scores) {
    each.add(Attribute.decimal(name, v -> scores.has(v) ? Double.valueOf(scores.number(v)) : null));
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (int v = 0; v < scores.organisations(); v++) {
      if (scores.of(v) instanceof Score.Absent(String reason)) {
        reasons.merge(reason, 1, Integer::sum);
      }
    }
    reasons.forEach((reason, times) ->
        notes.add(
            "%s is not defined for %d of %d organisations: %s"
                .formatted(PanelJson.camelCase(name), times, scores.organisations(), reason)));
  }

  /** One of a few words. */
  void eachNamed(String name, Function<Integer, String> word) {
    each.add(Attribute.text(name, word));
  }

  /** A whole number that is null for those who have none. */
  void eachWho(String name, Function<Integer, @Nullable Long> number) {
    each.add(Attribute.whole(name, number));
  }

  List<NetworkPanel.Figure> whole() {
    return whole;
  }

  List<Attribute<Integer>> each() {
    return each;
  }

  List<String> notes() {
    return notes;
  }
}
