package org.crossroads.platform.accounts.trail.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/** Entries of the trail as people read them. */
final class TrailTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private TrailTable() {}

  /**
   * The table.
   *
   * @param person how the reader may know a person
   */
  static Table of(
      List<TrailRecord> entries, TrailNames.Known names, Function<AccountId, String> person) {
    return Table.of(
        "The latest first",
        List.of(
            Column.of("When"),
            Column.of("Who"),
            Column.of("Did what"),
            Column.of("To what"),
            Column.of("Concerning"),
            Column.of("Changes"),
            Column.numeric("Entry")),
        entries.stream().map(entry -> row(entry, names, person)).toList());
  }

  private static List<Cell> row(
      TrailRecord entry, TrailNames.Known names, Function<AccountId, String> person) {
    AccountId concerned = entry.concerns();
    return List.of(
        new Cell.Text(time(entry.at())),
        new Cell.Text(author(entry, person)),
        new Cell.Text(entry.words()),
        new Cell.Text(names.thing(entry).orElse(entry.thingKind())),
        new Cell.Text(concerned == null ? "–" : person.apply(concerned)),
        new Cell.Text(changes(entry.changes())),
        Cell.figure(Words.number(entry.number())));
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String author(TrailRecord entry, Function<AccountId, String> person) {
    AccountId account = entry.account();
    if (account != null) {
      return person.apply(account);
    }
    return switch (entry.author()) {
      case "operator" -> "whoever runs the site";
      case "site" -> "the site itself";
      default -> "somebody not signed in";
    };
  }

  static String changes(List<Change> changes) {
    return changes.isEmpty()
        ? "–"
        : changes.stream().map(TrailTable::change).collect(Collectors.joining("; "));
  }

  private static String change(Change change) {
    return change.field()
        + ": "
        + (change.before() == null ? "" : value(change.before()) + " → ")
        + value(change.after());
  }

  private static String value(@Nullable String value) {
    return value == null ? "nothing" : value.replace('_', ' ');
  }
}
