package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.Comparator;
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

  /** By the name of the organisation at the other end, its heaviest tie first. */
  static final Comparator<AreaTie> BY_PARTNER =
      Comparator.comparing((AreaTie tie) -> tie.other().name())
          .thenComparing(tie -> tie.other().id())
          .thenComparing(tie -> tie.reason().weight(), Comparator.reverseOrder());

  /** The same seen from the other end. */
  AreaTie turned() {
    return new AreaTie(/* one= */ other, /* other= */ one, inside, reason);
  }

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
