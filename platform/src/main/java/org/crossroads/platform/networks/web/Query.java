package org.crossroads.platform.networks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.web.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an address of these pages can ask for after the question mark.
 *
 * @param layers "chosen" if the boxes were sent, even if none was ticked
 * @param layer the kinds of tie that were ticked
 * @param confirmed "yes" to leave out what one side only has claimed
 * @param day the day that ties must hold on, as 2024-09-01, or nothing for today
 * @param sort the column to sort by
 * @param order "asc" or "desc"
 * @param page which page of a long table
 */
record Query(
    @Nullable String layers,
    @Nullable List<String> layer,
    @Nullable String confirmed,
    @Nullable String day,
    @Nullable String sort,
    @Nullable String order,
    @Nullable Integer page) {

  /**
   * The ties that are asked for.
   *
   * @throws BadRequest if the day is not one
   */
  Layers layers(AreaNetworks networks) {
    List<String> ticked = layer == null ? List.of() : layer;
    Layers kinds = layers == null && ticked.isEmpty() ? Layers.ALL : networks.layers(ticked);
    Layers sure = kinds.confirmed("yes".equals(confirmed));
    return day == null || day.isBlank() ? sure : networks.asOf(sure, parsed(day.strip()));
  }

  private static LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new BadRequest(
          "“%s” is not a day. Maybe write it as year, month and day: 2024-09-01.".formatted(day));
    }
  }

  /** The layers as hidden fields, for a form that asks for something else. */
  List<LayerForm.Kept> kept() {
    List<LayerForm.Kept> kept = new ArrayList<>();
    add(kept, "layers", layers);
    if (layer != null) {
      layer.forEach(each -> add(kept, "layer", each));
    }
    add(kept, "confirmed", confirmed);
    add(kept, "day", day);
    return kept;
  }

  private static void add(List<LayerForm.Kept> kept, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      kept.add(new LayerForm.Kept(name, value));
    }
  }

  Order sorting() {
    return Order.of(sort, order);
  }

  int pageNumber() {
    return page == null ? 1 : page;
  }

  /** An address with these parts of a query, leaving out the empty ones. */
  static String address(String path, String... parts) {
    String query =
        Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
