package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.Standing;
import org.jspecify.annotations.Nullable;

/** The members of a network as a file; what is still being measured is empty. */
final class MemberSheet {
  static final Sheet<MemberRow> SHEET =
      Sheet.of(
          "Network",
          column("id", row -> each(row).id().value()),
          column("name", row -> each(row).name()),
          column("urn", row -> each(row).urn()),
          column("type", row -> each(row).type()),
          column("phase", row -> each(row).phase()),
          column("sector", row -> each(row).sector().code()),
          column("area_code", row -> areaCode(each(row))),
          column("group", row -> group(each(row))),
          column("partners", row -> row.member().partners()),
          column("partners_beyond_group", row -> row.member().partnersBeyondGroup()),
          column("reach_in_two_steps", row -> row.member().reachInTwo()),
          column("ei_index", row -> row.member().mix()),
          column("left_out", row -> row.member().level().code()),
          column("voluntary_ties_known", row -> row.member().voluntaryKnown()),
          column("betweenness", row -> of(row, Standing::between)),
          column("parts_that_hang_on_it", row -> of(row, Standing::brokenOff)),
          column("open_pairs_of_partners", row -> of(row, Standing::openPairs)),
          column("constraint", row -> of(row, Standing::constraint)),
          column("core", row -> of(row, Standing::core)),
          column("community", row -> of(row, Standing::community)));

  private MemberSheet() {}

  private static OrganisationSummary each(MemberRow row) {
    return row.member().organisation();
  }

  private static @Nullable String areaCode(OrganisationSummary each) {
    return each.area() == null ? null : each.area().code();
  }

  private static @Nullable String group(OrganisationSummary each) {
    return each.group() == null ? null : each.group().name();
  }

  private static <T> @Nullable T of(MemberRow row, Function<Standing, @Nullable T> figure) {
    return row.standing() == null ? null : figure.apply(row.standing());
  }
}
