package org.crossroads.platform.directory;

import static org.crossroads.platform.files.Sheet.column;

import java.util.List;
import java.util.function.Function;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.TableLayout;
import org.jspecify.annotations.Nullable;

/** The columns of the file of organisations, as it goes out and as it comes in. */
public final class OrganisationsLayout {

  /** The table as it goes out. The first three columns say who it is. */
  public static final Sheet<Organisation> SHEET =
      Sheet.of(
          "Organisations",
          column("id", o -> o.id().value()),
          column("name", Organisation::name),
          column("sector", o -> o.sector().code()),
          column("kind", o -> o.kind().code()),
          column("type", o -> o.type().name()),
          column("phase", Organisation::phase),
          column("status", o -> o.status().code()),
          column("urn", o -> o.identifiers().urn()),
          column("uid", o -> o.identifiers().uid()),
          column("ukprn", o -> o.identifiers().ukprn()),
          column("companies_house", o -> o.identifiers().companiesHouse()),
          column("opened_on", o -> o.lifetime().openedOn()),
          column("closed_on", o -> o.lifetime().closedOn()),
          column("street", o -> o.address().street()),
          column("locality", o -> o.address().locality()),
          column("town", o -> o.address().town()),
          column("county", o -> o.address().county()),
          column("postcode", o -> o.address().postcode()),
          column("area_code", o -> o.location().areaCode()),
          column("area", o -> o.location().areaName()),
          column("easting", o -> coordinate(o, Position::easting)),
          column("northing", o -> coordinate(o, Position::northing)),
          column("website", o -> o.contact().website()),
          column("telephone", o -> o.contact().telephone()),
          column("pupils", o -> o.pupils().count()),
          column("as_of", o -> o.provenance().asOf()));

  /** Columns of ours, here or of search results, that an import has no use for. */
  private static final List<String> IGNORED =
      List.of(
          "phase",
          "urn",
          "uid",
          "pupils",
          "as_of",
          "longitude",
          "latitude",
          "group_uid",
          "group",
          "group_kind",
          "distance_metres");

  private static final List<String> REQUIRED = List.of("name", "sector");

  private OrganisationsLayout() {}

  /** The same table as it comes in. */
  public static TableLayout incoming() {
    List<String> optional =
        SHEET.columns().stream()
            .map(Sheet.Column::name)
            .filter(name -> !IGNORED.contains(name) && !REQUIRED.contains(name))
            .toList();
    return new TableLayout("list of organisations", REQUIRED, optional, IGNORED);
  }

  private static @Nullable Integer coordinate(
      Organisation organisation, Function<Position, Integer> part) {
    Position position = organisation.location().position();
    return position == null ? null : part.apply(position);
  }
}
