package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Filter;

/**
 * The form that chooses which ties are counted; all that it says stands in the address.
 *
 * @param address the page itself, without a question mark
 * @param kinds the kinds of tie to tick; without choices nothing has been imported
 * @param confirmedOnly whether claimed ties are left out
 * @param day the day, as 2024-09-01, or "" for today
 * @param asksDay whether a day matters on the page
 * @param chosen whether anything but the usual is chosen
 * @param kept what the form sends along so that it stays
 */
public record LayerForm(
    String address,
    Filter kinds,
    boolean confirmedOnly,
    String day,
    boolean asksDay,
    boolean chosen,
    List<Kept> kept) {

  /** A part of the address that the form does not ask for. */
  public record Kept(String name, String value) {}

  public LayerForm {
    kept = List.copyOf(kept);
  }

  /** The same for a page that has days of its own. */
  LayerForm withoutDay() {
    return new LayerForm(address, kinds, confirmedOnly, day, false, chosen, kept);
  }

  static LayerForm of(
      String address, List<TieKind> kinds, Layers layers, Order order, Kept... more) {
    List<Kept> kept = new ArrayList<>();
    if (!order.column().isEmpty()) {
      kept.add(new Kept("sort", order.column()));
      kept.add(new Kept("order", order.descending() ? "desc" : "asc"));
    }
    for (Kept each : more) {
      if (!each.value().isEmpty()) {
        kept.add(each);
      }
    }
    return new LayerForm(
        address,
        new Filter(
            "layer",
            "Kinds of tie to count",
            Filter.Kind.CHECKBOXES,
            kinds.stream()
                .map(kind -> Choice.of(kind.code(), kind.label(), layers.show(kind)))
                .toList()),
        layers.confirmedOnly(),
        Objects.toString(layers.day(), ""),
        true,
        !layers.equals(Layers.ALL),
        kept);
  }
}
