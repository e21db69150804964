package org.crossroads.platform.directory.search;

import java.util.UUID;
import org.crossroads.platform.directory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An organisation among the results, with what a list shows of it.
 *
 * @param pupils on the last census day, or null if not known
 * @param distanceMetres from the point that was asked for, or null if none was
 */
public record SearchHit(
    UUID id,
    String name,
    Standing standing,
    Place place,
    Numbers numbers,
    @Nullable Group group,
    @Nullable Integer pupils,
    @Nullable Integer distanceMetres) {

  /**
   * What kind of organisation it is and whether it is open.
   *
   * @param kind institution, group or other
   * @param status open, closing, closed or proposed
   */
  public record Standing(
      String kind,
      @Nullable String typeCode,
      @Nullable String typeName,
      Sector sector,
      @Nullable String phase,
      String status) {

    /** Whether it is at work today: open, even if it is to close. */
    public boolean isOpen() {
      return status.equals("open") || status.equals("closing");
    }
  }

  /**
   * Where it is.
   *
   * @param easting metres on the British National Grid, null if not known; likewise northing
   */
  public record Place(
      @Nullable String town,
      @Nullable String postcode,
      @Nullable String areaCode,
      @Nullable String areaName,
      @Nullable Integer easting,
      @Nullable Integer northing) {}

  /** The numbers by which others know it. */
  public record Numbers(
      @Nullable Integer urn,
      @Nullable String uid,
      @Nullable String ukprn,
      @Nullable String laestab) {}

  /** The trust, or else the federation, that it belongs to. */
  public record Group(UUID id, String name) {}

  SearchHit at(int metres) {
    return new SearchHit(id, name, standing, place, numbers, group, pupils, metres);
  }
}
