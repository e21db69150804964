package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossroads.platform.directory.OrganisationId;

/**
 * All ties that are known on a day, and of whom voluntary ties are known at all.
 *
 * <p>Every id is an organisation as it is today: what a closed school joined or said is carried by
 * the one that took over from it.
 *
 * @param day the day
 * @param groups groups of at least two members
 * @param statements what organisations said of each other, lapsed and disputed ones too
 * @param voluntaryKnown the organisations that appear in any partnership, consortium or tie file,
 *     or that were asked and named nobody; of all others it is not known whether they work with
 *     anyone of their own will
 * @param answered who was asked with whom it works, and answered; of ordinary files nobody is,
 *     since they do not say who was asked
 * @param silent who was asked and has answered nobody
 */
public record KnownTies(
    LocalDate day,
    List<TieReason.SharedGroup> groups,
    List<TieReason.Statement> statements,
    Set<OrganisationId> voluntaryKnown,
    Set<OrganisationId> answered,
    Set<OrganisationId> silent) {

  public KnownTies {
    groups = List.copyOf(groups);
    statements = List.copyOf(statements);
    voluntaryKnown = Set.copyOf(voluntaryKnown);
    answered = Set.copyOf(answered);
    silent = Set.copyOf(silent);
  }

  /** The layers that exist, in the order of {@link TieKind}. */
  public List<TieKind> kinds() {
    Set<TieKind> kinds = new TreeSet<>();
    groups.forEach(group -> kinds.add(group.kind()));
    statements.forEach(statement -> kinds.add(statement.kind()));
    return List.copyOf(kinds);
  }
}
