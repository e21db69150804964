package org.crossroads.platform.networks;

import java.time.LocalDate;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.ties.TieReason;
import org.jspecify.annotations.Nullable;

/**
 * One tie of an area: at least one end is an institution of it. Two organisations have one for each
 * reason.
 *
 * @param one one end
 * @param other the other end
 * @param inside whether both ends are institutions of the area
 * @param reason why they are tied: kind, source, dates, state
 */
public record AreaTie(
    OrganisationSummary one, OrganisationSummary other, boolean inside, TieReason reason) {

  /** Why they are tied, in a sentence or two. */
  public String why() {
    return TieSentence.why(reason, one, other);
  }

  /** The day since when, or null if nobody wrote it down. */
  public @Nullable LocalDate since() {
    return TieSentence.since(reason, one.id(), other.id());
  }

  /** The last day, or null if it goes on. */
  public @Nullable LocalDate until() {
    return reason instanceof TieReason.Statement statement ? statement.toOn() : null;
  }
}
