package org.crossroads.platform.directory.register;

import static org.crossroads.platform.directory.register.RegisterLayout.AREA_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.EASTING;
import static org.crossroads.platform.directory.register.RegisterLayout.NAME;
import static org.crossroads.platform.directory.register.RegisterLayout.NORTHING;
import static org.crossroads.platform.directory.register.RegisterLayout.NUMBER;
import static org.crossroads.platform.directory.register.RegisterLayout.STATUS_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.STATUS_NAME;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_GROUP;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_NAME;

import java.util.List;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.imports.CopyRows;

/**
 * A column of {@code organisation} that the register fills.
 *
 * @param column its name
 * @param sources the register's columns that it is made of; one of them suffices
 * @param writer writes the cell
 */
record RegisterField(String column, List<String> sources, Writer writer) {

  /** Writes one cell of a row. */
  @FunctionalInterface
  interface Writer {
    void write(RegisterCells cells, CopyRows out);
  }

  private static final List<RegisterField> ALL =
      List.of(
          field("name", (cells, out) -> out.text(cells.name()), NAME),
          field("sector", (cells, out) -> out.text(cells.sector().code()), TYPE_CODE, TYPE_NAME),
          field("type_code", (cells, out) -> out.text(cells.typeCode()), TYPE_CODE, TYPE_NAME),
          field("type_name", (cells, out) -> out.text(cells.typeName()), TYPE_CODE, TYPE_NAME),
          field(
              "type_group",
              (cells, out) -> out.text(cells.typeGroup()),
              TYPE_CODE,
              TYPE_NAME,
              TYPE_GROUP),
          field(
              "status", (cells, out) -> out.text(cells.status().code()), STATUS_CODE, STATUS_NAME),
          text("phase", "PhaseOfEducation (name)"),
          date("opened_on", "OpenDate"),
          date("closed_on", "CloseDate"),
          text("reason_opened", "ReasonEstablishmentOpened (name)"),
          text("reason_closed", "ReasonEstablishmentClosed (name)"),
          field("ukprn", (cells, out) -> out.text(cells.ukprn()), "UKPRN"),
          field("laestab", (cells, out) -> out.text(cells.laestab()), NUMBER),
          text("companies_house", "CHNumber"),
          field("area_code", (cells, out) -> out.text(cells.areaCode()), AREA_CODE),
          age("low_age", "StatutoryLowAge"),
          age("high_age", "StatutoryHighAge"),
          text("boarders", "Boarders (name)"),
          text("nursery", "NurseryProvision (name)"),
          text("sixth_form", "OfficialSixthForm (name)"),
          text("gender", "Gender (name)"),
          text("religious_character", "ReligiousCharacter (name)"),
          text("diocese", "Diocese (name)"),
          text("admissions", "AdmissionsPolicy (name)"),
          count("capacity", "SchoolCapacity"),
          date("census_on", "CensusDate"),
          count("pupils", "NumberOfPupils"),
          count("boys", "NumberOfBoys"),
          count("girls", "NumberOfGirls"),
          field(
              "fsm_percent",
              (cells, out) -> out.hundredths(cells.percent("PercentageFSM")),
              "PercentageFSM"),
          text("ofsted_rating", "OfstedRating (name)"),
          date("ofsted_on", "OfstedLastInsp"),
          text("further_education", "FurtherEducationType (name)"),
          text("street", "Street"),
          text("locality", "Locality"),
          text("address3", "Address3"),
          text("town", "Town"),
          text("county", "County (name)"),
          text("postcode", "Postcode"),
          field("website", (cells, out) -> out.text(cells.website()), "SchoolWebsite"),
          field("telephone", (cells, out) -> out.text(cells.telephone()), "TelephoneNum"),
          gss("district_code", "DistrictAdministrative (code)"),
          text("district_name", "DistrictAdministrative (name)"),
          gss("ward_code", "AdministrativeWard (code)"),
          text("ward_name", "AdministrativeWard (name)"),
          gss("constituency_code", "ParliamentaryConstituency (code)"),
          text("constituency_name", "ParliamentaryConstituency (name)"),
          text("urban_rural", "UrbanRural (name)"),
          gss("msoa_code", "MSOA (code)"),
          gss("lsoa_code", "LSOA (code)"),
          text("uprn", "UPRN"),
          field("easting", (cells, out) -> out.integer(cells.easting()), EASTING),
          field("northing", (cells, out) -> out.integer(cells.northing()), NORTHING),
          date("last_changed_on", RegisterLayout.LAST_CHANGED));

  /** The fields that this file can fill. */
  static List<RegisterField> in(TableFile table) {
    boolean placed = table.has(EASTING) && table.has(NORTHING);
    return ALL.stream()
        .filter(field -> field.sources.stream().anyMatch(table::has))
        .filter(
            field -> placed || !(field.column.equals("easting") || field.column.equals("northing")))
        .toList();
  }

  private static RegisterField field(String column, Writer writer, String... sources) {
    return new RegisterField(column, List.of(sources), writer);
  }

  private static RegisterField text(String column, String source) {
    return field(column, (cells, out) -> out.text(cells.text(source)), source);
  }

  private static RegisterField gss(String column, String source) {
    return field(column, (cells, out) -> out.text(cells.gssCode(source)), source);
  }

  private static RegisterField date(String column, String source) {
    return field(column, (cells, out) -> out.date(cells.date(source)), source);
  }

  private static RegisterField count(String column, String source) {
    return field(column, (cells, out) -> out.integer(cells.count(source)), source);
  }

  private static RegisterField age(String column, String source) {
    return field(column, (cells, out) -> out.smallInteger(cells.age(source)), source);
  }
}
