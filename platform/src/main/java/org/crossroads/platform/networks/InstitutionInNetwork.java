package org.crossroads.platform.networks;

import org.crossroads.platform.directory.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of one institution.
 *
 * @param organisation who
 * @param partners how many organisations it has a known tie with, anywhere
 * @param partnersBeyondGroup those of them that are not in its own trust, federation or centre
 *     group
 * @param reachInTwo how many it reaches by at most two ties
 * @param mix E–I index over sectors, each group weighing as one tie: −1 all partners of its own
 *     sector, +1 none; null if it has no partners
 * @param level how far it is left out
 * @param voluntaryKnown whether anything is known of its voluntary ties; if not, a missing tie
 *     means nothing
 */
public record InstitutionInNetwork(
    OrganisationSummary organisation,
    int partners,
    int partnersBeyondGroup,
    int reachInTwo,
    @Nullable Double mix,
    LeftOutLevel level,
    boolean voluntaryKnown) {

  private static final double MOSTLY = 1.0 / 3;

  /** The sector mix in words. */
  public String mixInWords() {
    Double index = mix;
    if (index == null) {
      return "No known partners";
    }
    if (index == -1) {
      return "Own sector only";
    }
    if (index == 1) {
      return "Other sectors only";
    }
    if (index < -MOSTLY) {
      return "Mostly own sector";
    }
    return index > MOSTLY ? "Mostly other sectors" : "Mixed";
  }
}
