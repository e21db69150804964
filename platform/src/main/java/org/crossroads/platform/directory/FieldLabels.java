package org.crossroads.platform.directory;

import static java.util.Map.entry;

import java.util.Map;

/** The columns of {@code organisation} in words that people read. */
final class FieldLabels {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          entry("name", "Name"),
          entry("sector", "Sector"),
          entry("type_name", "Type"),
          entry("type_group", "Group of types"),
          entry("phase", "Phase"),
          entry("status", "Status"),
          entry("opened_on", "Opened on"),
          entry("closed_on", "Closed on"),
          entry("reason_opened", "Why it opened"),
          entry("reason_closed", "Why it closed"),
          entry("urn", "URN"),
          entry("uid", "Group UID"),
          entry("ukprn", "UKPRN"),
          entry("laestab", "LAESTAB"),
          entry("group_code", "Group ID"),
          entry("companies_house", "Company number"),
          entry("area_code", "Local authority"),
          entry("low_age", "Lowest age"),
          entry("high_age", "Highest age"),
          entry("boarders", "Boarders"),
          entry("nursery", "Nursery"),
          entry("sixth_form", "Sixth form"),
          entry("gender", "Gender of pupils"),
          entry("religious_character", "Religious character"),
          entry("diocese", "Diocese"),
          entry("admissions", "Admissions"),
          entry("capacity", "Places"),
          entry("census_on", "Counted on"),
          entry("pupils", "Pupils"),
          entry("boys", "Boys"),
          entry("girls", "Girls"),
          entry("fsm_percent", "Eligible for free school meals (%)"),
          entry("ofsted_rating", "Ofsted rating"),
          entry("ofsted_on", "Inspected on"),
          entry("further_education", "Type of further education"),
          entry("street", "Street"),
          entry("locality", "Locality"),
          entry("address3", "Address, third line"),
          entry("town", "Town"),
          entry("county", "County"),
          entry("postcode", "Postcode"),
          entry("website", "Website"),
          entry("telephone", "Telephone"),
          entry("district_name", "District"),
          entry("ward_name", "Ward"),
          entry("constituency_name", "Parliamentary constituency"),
          entry("urban_rural", "Urban or rural"),
          entry("uprn", "Property reference (UPRN)"),
          entry("easting", "Easting (metres)"),
          entry("northing", "Northing (metres)"),
          entry("absent_since", "Not in the %s since"));

  private FieldLabels() {}

  /** Whether a change of this column is worth telling: codes that follow a name are not. */
  static boolean isTold(String column) {
    return LABELS.containsKey(column);
  }

  /** The column's name on the page of an organisation of this kind. */
  static String of(String column, OrganisationKind kind) {
    return LABELS.getOrDefault(column, column).replace("%s", kind.listing());
  }
}
