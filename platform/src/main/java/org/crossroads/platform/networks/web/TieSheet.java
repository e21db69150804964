package org.crossroads.platform.networks.web;

import static org.crossroads.platform.files.Sheet.column;

import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.networks.AreaTie;

/** The ties of an area as a file, one row for each reason. */
final class TieSheet {
  static final Sheet<AreaTie> SHEET =
      Sheet.of(
          "Ties",
          column("one_id", tie -> tie.one().id().value()),
          column("one_urn", tie -> tie.one().urn()),
          column("one_name", tie -> tie.one().name()),
          column("other_id", tie -> tie.other().id().value()),
          column("other_urn", tie -> tie.other().urn()),
          column("other_name", tie -> tie.other().name()),
          column("both_in_area", AreaTie::inside),
          column("kind", tie -> tie.reason().kind().code()),
          column("weight", tie -> tie.reason().weight()),
          column("state", tie -> tie.reason().state().code()),
          column("since", AreaTie::since),
          column("until", AreaTie::until),
          column("source", tie -> tie.reason().source()),
          column("why", AreaTie::why));

  private TieSheet() {}
}
