package org.crossroads.platform.entries.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.entries.Claim;
import org.crossroads.platform.entries.Claims;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All claims about which a person may decide, of whatever organisation. */
@Controller
class WaitingClaimsPages {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");
  private static final int MOST = 200;

  private final Claims claims;
  private final Organisations organisations;

  WaitingClaimsPages(Claims claims, Organisations organisations) {
    this.claims = claims;
    this.organisations = organisations;
  }

  @GetMapping("/account/claims")
  WaitingClaimsPage waiting(Who.SignedIn who) {
    List<Claim> waiting = claims.listWaitingFor(who, MOST);
    Map<OrganisationId, String> names =
        organisations.names(waiting.stream().map(Claim::organisation).toList());
    return new WaitingClaimsPage(
        Table.of(
            "The oldest first",
            List.of(Column.of("Organisation"), Column.of("Asked to be"), Column.of("On")),
            waiting.stream().map(claim -> row(claim, names)).toList()));
  }

  private static List<Cell> row(Claim claim, Map<OrganisationId, String> names) {
    return List.of(
        Cell.link(
            names.getOrDefault(claim.organisation(), Words.NOT_KNOWN),
            "/organisations/" + claim.organisation() + "/people"),
        new Cell.Text(claim.role().label()),
        new Cell.Text(Words.date(LocalDate.ofInstant(claim.askedAt(), BRITAIN))));
  }
}
