package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Filter;

/** The boxes that switch kinds of tie on and off. */
final class LayerChoice {
  private LayerChoice() {}

  static Filter of(List<TieKind> kinds, Layers layers) {
    return new Filter(
        "layer",
        "Kinds of tie to count",
        Filter.Kind.CHECKBOXES,
        kinds.stream()
            .map(kind -> Choice.of(kind.code(), kind.label(), layers.show(kind)))
            .toList());
  }
}
