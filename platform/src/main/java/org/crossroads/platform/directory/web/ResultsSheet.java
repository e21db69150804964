package org.crossroads.platform.directory.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.directory.search.SearchHit;
import org.crossroads.platform.files.Sheet;
import org.jspecify.annotations.Nullable;

/** The columns of a list of organisations as a file; its first ones are those of the import. */
final class ResultsSheet {
  private static final double DECIMALS = 1e5;

  static final Sheet<SearchHit> SHEET =
      Sheet.of(
          "Organisations",
          column("id", of(o -> o.id().value())),
          column("name", of(OrganisationSummary::name)),
          column("sector", of(o -> o.sector().code())),
          column("kind", of(o -> o.kind().code())),
          column("type", of(OrganisationSummary::type)),
          column("phase", of(OrganisationSummary::phase)),
          column("status", of(o -> o.status().code())),
          column("urn", of(OrganisationSummary::urn)),
          column("ukprn", of(OrganisationSummary::ukprn)),
          column("town", of(OrganisationSummary::town)),
          column("postcode", of(OrganisationSummary::postcode)),
          column("area_code", of(o -> part(o.area(), OrganisationSummary.AreaName::code))),
          column("area", of(o -> part(o.area(), OrganisationSummary.AreaName::name))),
          column("easting", of(o -> part(o.position(), Position::easting))),
          column("northing", of(o -> part(o.position(), Position::northing))),
          column("longitude", of(o -> part(o.position(), ResultsSheet::longitude))),
          column("latitude", of(o -> part(o.position(), ResultsSheet::latitude))),
          column("pupils", of(OrganisationSummary::pupils)),
          column("group_uid", of(o -> part(o.group(), OrganisationSummary.OwnGroup::uid))),
          column("group", of(o -> part(o.group(), OrganisationSummary.OwnGroup::name))),
          column("group_kind", of(o -> part(o.group(), group -> group.kind().code()))),
          column("distance_metres", SearchHit::distanceMetres));

  private ResultsSheet() {}

  private static Function<SearchHit, @Nullable Object> of(
      Function<OrganisationSummary, ? extends @Nullable Object> value) {
    return hit -> value.apply(hit.organisation());
  }

  private static <T> @Nullable Object part(
      @Nullable T whole, Function<T, ? extends @Nullable Object> part) {
    return whole == null ? null : part.apply(whole);
  }

  private static double longitude(Position position) {
    return rounded(NationalGrid.toEarth(position.easting(), position.northing()).longitude());
  }

  private static double latitude(Position position) {
    return rounded(NationalGrid.toEarth(position.easting(), position.northing()).latitude());
  }

  /** A metre or so; more decimals would promise what the conversion does not hold. */
  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
