package org.crossroads.platform.accounts.rights.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.ScopeNames;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.crossroads.platform.web.parts.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Roles of one person, one a row. */
@Component
class GrantTable {
  private final ObjectProvider<ScopeNames> names;
  private final Clock clock;

  GrantTable(ObjectProvider<ScopeNames> names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /**
   * The table.
   *
   * @param ending where a press on its button ends a role, or "" if it cannot be ended
   */
  Table of(String caption, List<Grant> grants, Function<Grant, String> ending) {
    ScopeNames known = names.getIfAvailable();
    Map<Scope, String> labels =
        known == null ? Map.of() : known.names(grants.stream().map(Grant::scope).toList());
    return Table.of(
        caption,
        List.of(
            Column.of("Role"),
            Column.of("Where"),
            Column.of("From"),
            Column.of("To"),
            Column.of("State"),
            Column.of("Change")),
        grants.stream()
            .map(grant -> row(grant, where(grant.scope(), labels, known), ending.apply(grant)))
            .toList());
  }

  private List<Cell> row(Grant grant, Cell where, String ending) {
    Grant.State state = grant.stateOn(LocalDate.now(clock));
    LocalDate last = grant.term().to();
    return List.of(
        Cell.text(grant.role().label()),
        where,
        Cell.text(Words.date(grant.term().from())),
        Cell.text(last == null ? "No end" : Words.date(last)),
        Cell.tag(tag(state)),
        ending.isEmpty()
            ? new Cell.Text("–")
            : new Cell.Action("End", "the role " + grant.role().label(), ending));
  }

  private static Cell where(Scope scope, Map<Scope, String> labels, @Nullable ScopeNames names) {
    String label = labels.get(scope);
    if (scope instanceof Scope.Site) {
      return new Cell.Text("The whole site");
    }
    if (label == null || names == null) {
      return new Cell.Text(Words.capital(scope.kind().code()) + " not known");
    }
    return names.address(scope).isEmpty()
        ? new Cell.Text(label)
        : Cell.link(label, names.address(scope));
  }

  private static Tag tag(Grant.State state) {
    return new Tag(
        state.label(),
        switch (state) {
          case CURRENT -> Tag.Tone.GOOD;
          case PLANNED -> Tag.Tone.NEW;
          case OVER, ENDED -> Tag.Tone.QUIET;
        });
  }
}
