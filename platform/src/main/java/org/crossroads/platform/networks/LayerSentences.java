package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.web.Words;

/** Says which ties are left out of account, if any are. */
final class LayerSentences {
  private LayerSentences() {}

  static List<String> of(Layers layers, List<TieKind> kinds) {
    List<String> sentences = new ArrayList<>();
    if (!layers.all()) {
      List<String> labels = kinds.stream().filter(layers::show).map(TieKind::label).toList();
      sentences.add(
          labels.isEmpty()
              ? "No kind of tie is chosen, so nobody has ties here."
              : "Only some kinds of tie are counted here: " + Words.list(labels) + ".");
    }
    if (layers.confirmedOnly()) {
      sentences.add("Ties that one side only has claimed are not counted here.");
    }
    if (layers.day() != null) {
      sentences.add(
          "This is how it was on %s, among those open then. Who has left a trust or federation since is not in the register."
              .formatted(Words.date(layers.day())));
    }
    return sentences;
  }
}
