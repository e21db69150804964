package org.crossroads.platform.networks;

import static org.crossroads.platform.files.Sheet.column;

import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.files.Sheet;
import org.jspecify.annotations.Nullable;

/** The columns of institutions in an area's network in files: downloads and reports. */
public final class InstitutionSheet {
  /** One row for each institution. */
  public static final Sheet<InstitutionInNetwork> SHEET =
      Sheet.of(
          "Who works with whom",
          column("id", row -> row.organisation().id().value()),
          column("name", row -> row.organisation().name()),
          column("urn", row -> row.organisation().urn()),
          column("type", row -> row.organisation().type()),
          column("phase", row -> row.organisation().phase()),
          column("sector", row -> row.organisation().sector().code()),
          column("area_code", row -> areaCode(row.organisation())),
          column("town", row -> row.organisation().town()),
          column("postcode", row -> row.organisation().postcode()),
          column("group", row -> group(row.organisation())),
          column("partners", InstitutionInNetwork::partners),
          column("partners_beyond_group", InstitutionInNetwork::partnersBeyondGroup),
          column("reach_in_two_steps", InstitutionInNetwork::reachInTwo),
          column("ei_index", InstitutionInNetwork::mix),
          column("left_out", row -> row.level().code()),
          column("voluntary_ties_known", InstitutionInNetwork::voluntaryKnown));

  private InstitutionSheet() {}

  private static @Nullable String areaCode(OrganisationSummary each) {
    return each.area() == null ? null : each.area().code();
  }

  private static @Nullable String group(OrganisationSummary each) {
    return each.group() == null ? null : each.group().name();
  }
}
