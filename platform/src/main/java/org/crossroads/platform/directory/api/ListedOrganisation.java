package org.crossroads.platform.directory.api;

import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.directory.search.SearchHit;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a list; every field is always there, null where nothing is known.
 *
 * @param type the register's own name of the type
 * @param pupils learners on the roll
 * @param longitude degrees in WGS 84, right to about 5 metres, as latitude
 * @param distanceMetres from {@code near}, or null if that was not asked
 */
record ListedOrganisation(
    String id,
    String kind,
    String name,
    @Nullable Integer urn,
    @Nullable String ukprn,
    String status,
    @Nullable String type,
    @Nullable String phase,
    String sector,
    @Nullable AreaName area,
    @Nullable String town,
    @Nullable String postcode,
    @Nullable Integer easting,
    @Nullable Integer northing,
    @Nullable Double longitude,
    @Nullable Double latitude,
    @Nullable Integer pupils,
    @Nullable Group group,
    @Nullable Integer distanceMetres) {

  private static final double DECIMALS = 1e5;

  /** The local authority. */
  record AreaName(String code, String name) {}

  /** The trust, federation or children's centres group that it belongs to. */
  record Group(String id, @Nullable String uid, String name, String kind) {}

  static ListedOrganisation of(SearchHit hit) {
    return of(hit.organisation(), hit.distanceMetres());
  }

  static ListedOrganisation of(OrganisationSummary o, @Nullable Integer distanceMetres) {
    Position position = o.position();
    EarthPoint point =
        position == null ? null : NationalGrid.toEarth(position.easting(), position.northing());
    return new ListedOrganisation(
        o.id().toString(),
        o.kind().code(),
        o.name(),
        o.urn(),
        o.ukprn(),
        o.status().code(),
        o.type(),
        o.phase(),
        o.sector().code(),
        area(o.area()),
        o.town(),
        o.postcode(),
        position == null ? null : position.easting(),
        position == null ? null : position.northing(),
        point == null ? null : rounded(point.longitude()),
        point == null ? null : rounded(point.latitude()),
        o.pupils(),
        group(o.group()),
        distanceMetres);
  }

  private static @Nullable AreaName area(OrganisationSummary.@Nullable AreaName area) {
    return area == null ? null : new AreaName(area.code(), area.name());
  }

  private static @Nullable Group group(OrganisationSummary.@Nullable OwnGroup group) {
    return group == null
        ? null
        : new Group(group.id().toString(), group.uid(), group.name(), group.kind().code());
  }

  /** A metre or so; more decimals would promise what the conversion does not hold. */
  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
