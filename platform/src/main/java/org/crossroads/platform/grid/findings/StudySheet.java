package org.crossroads.platform.grid.findings;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossroads.platform.files.ExcelBook;
import org.crossroads.platform.files.Sheet;

/**
 * One sheet of the workbook of a study, and of that of many areas, in which the area stands first.
 *
 * @param rows what it has of a study
 */
record StudySheet<R>(Sheet<R> layout, Function<StudyBook, List<R>> rows) {

  private record OfArea<R>(StudyBook study, R row) {}

  /** Adds it with the rows of one study. */
  void addTo(ExcelBook book, StudyBook study) throws IOException {
    book.add(layout, rows.apply(study)::forEach);
  }

  /** Adds it with the rows of several, which are handed over one after another. */
  void addAllTo(ExcelBook book, Consumer<Consumer<StudyBook>> studies) throws IOException {
    book.add(
        withArea(),
        to ->
            studies.accept(
                study -> rows.apply(study).forEach(row -> to.accept(new OfArea<>(study, row)))));
  }

  private Sheet<OfArea<R>> withArea() {
    List<Sheet.Column<OfArea<R>>> columns = new ArrayList<>();
    columns.add(column("area_code", of -> of.study().findings().study().study().area()));
    columns.add(column("area", of -> of.study().findings().study().study().subject()));
    columns.add(column("as_of", of -> of.study().findings().study().study().on()));
    layout
        .columns()
        .forEach(own -> columns.add(column(own.name(), of -> own.value().apply(of.row()))));
    return new Sheet<>(layout.title(), columns);
  }
}
