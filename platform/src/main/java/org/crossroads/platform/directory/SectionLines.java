package org.crossroads.platform.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** A section of the page as lines of the file: its sentences, then a line for each row. */
final class SectionLines {
  private static final String KIND = "Kind";
  private static final String SINCE = "Since";
  private static final String UNTIL = "Until";
  private static final String STATE = "State";
  private static final String SOURCE = "Source";

  private SectionLines() {}

  static List<OrganisationLine> of(OrganisationSection.Content content) {
    List<OrganisationLine> lines = new ArrayList<>();
    content
        .sentences()
        .forEach(each ->
            lines.add(new OrganisationLine(content.heading(), "In words", each, null, null, null)));
    content
        .table()
        .rows()
        .forEach(row -> lines.add(line(content.heading(), content.table().columns(), row)));
    return lines;
  }

  private static OrganisationLine line(
      String heading, List<String> columns, List<OrganisationSection.Cell> row) {
    String fact = columns.getFirst();
    LocalDate from = null;
    LocalDate to = null;
    String source = null;
    String state = null;
    List<String> rest = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      String text = row.get(i).text();
      switch (columns.get(i)) {
        case SINCE -> from = Words.readDate(text).orElse(null);
        case UNTIL -> to = Words.readDate(text).orElse(null);
        case STATE -> state = text;
        case SOURCE -> source = code(text);
        case String column when column.startsWith(KIND) -> fact = text;
        default -> rest.add(text);
      }
    }
    return new OrganisationLine(
        heading, fact, row.getFirst().text(), from, to, source, state, null, joined(rest));
  }

  /** Other lines name a source by its code. */
  private static String code(String source) {
    return Stream.of(FileKind.values())
        .filter(kind -> kind.label().equals(source))
        .map(FileKind::code)
        .findFirst()
        .orElse(source);
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join("; ", texts);
  }
}
