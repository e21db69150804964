package org.crossroads.platform.networks.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Layers;
import org.jspecify.annotations.Nullable;

/**
 * What an address of these pages can ask for after the question mark.
 *
 * @param layers "chosen" if the boxes were sent, even if none was ticked
 * @param layer the kinds of tie that were ticked
 * @param sort the column to sort by
 * @param order "asc" or "desc"
 * @param page which page of a long table
 */
record Query(
    @Nullable String layers,
    @Nullable List<String> layer,
    @Nullable String sort,
    @Nullable String order,
    @Nullable Integer page) {

  Layers layers(AreaNetworks networks) {
    List<String> ticked = layer == null ? List.of() : layer;
    return layers == null && ticked.isEmpty() ? Layers.ALL : networks.layers(ticked);
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
