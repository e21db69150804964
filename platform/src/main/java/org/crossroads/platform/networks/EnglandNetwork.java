package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.ties.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * All authorities of England side by side: how many institutions of each are left out.
 *
 * @param layers the kinds of tie that were looked at
 * @param kinds the kinds of tie that exist
 * @param day the day for which the ties hold
 * @param authorities those with open institutions, by name
 * @param regions the regions that are known, by name
 * @param figures of England as a whole
 * @param ties how many pairs of organisations are tied
 */
public record EnglandNetwork(
    Layers layers,
    List<TieKind> kinds,
    LocalDate day,
    List<Row> authorities,
    List<Row> regions,
    AreaFigures figures,
    int ties) {

  /**
   * One area.
   *
   * @param area the area
   * @param regionName the region it lies in, or null if no file said so
   * @param centre the middle of its institutions' positions, or null if none has one
   * @param figures of the area
   */
  public record Row(
      Area area, @Nullable String regionName, @Nullable Position centre, AreaFigures figures) {}

  public EnglandNetwork {
    kinds = List.copyOf(kinds);
    authorities = List.copyOf(authorities);
    regions = List.copyOf(regions);
  }
}
