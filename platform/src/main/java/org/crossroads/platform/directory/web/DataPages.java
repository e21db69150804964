package org.crossroads.platform.directory.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says which files are loaded. */
@Controller
class DataPages {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  private final Imports imports;

  DataPages(Imports imports) {
    this.imports = imports;
  }

  @GetMapping("/data")
  Page data() {
    List<PastImport> all = imports.list();
    return new DataPage(
        Arrays.stream(FileKind.values()).map(kind -> kind(kind, all)).toList(),
        all.isEmpty() ? null : history(all));
  }

  private static DataPage.Kind kind(FileKind kind, List<PastImport> all) {
    return all.stream()
        .filter(each -> each.kind().equals(kind.code()) && each.undoneAt() == null)
        .findFirst()
        .map(each -> kind(kind, "As of " + Words.date(each.asOf()), true))
        .orElseGet(() -> kind(kind, "Not loaded", false));
  }

  private static DataPage.Kind kind(FileKind kind, String state, boolean loaded) {
    return new DataPage.Kind(
        kind.label(),
        kind.holds(),
        kind.keeper(),
        state,
        loaded,
        "bin/crossroads import " + kind.code() + " FILE");
  }

  private static Table history(List<PastImport> all) {
    return Table.of(
        "Imports, the latest first",
        List.of(
            Column.of("File"),
            Column.of("As of"),
            Column.of("Imported"),
            Column.numeric("New"),
            Column.numeric("Changed"),
            Column.numeric("Closed"),
            Column.numeric("Unchanged"),
            Column.numeric("Ended"),
            Column.numeric("Refused")),
        all.stream().map(DataPages::row).toList());
  }

  private static List<Cell> row(PastImport past) {
    String kind = FileKind.labelOf(past.kind());
    String undone = past.undoneAt() == null ? "" : " (undone)";
    return List.of(
        new Cell.Text(kind + ": " + past.fileName() + undone),
        Cell.text(Words.date(past.asOf())),
        Cell.text(Words.date(LocalDate.ofInstant(past.importedAt(), BRITAIN))),
        Cell.number(past.rows().added()),
        Cell.number(past.rows().changed()),
        Cell.number(past.rows().closed()),
        Cell.number(past.rows().unchanged()),
        Cell.number(past.rows().ended()),
        Cell.number(past.rows().refused()));
  }
}
