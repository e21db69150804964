package org.crossroads.platform.accounts.privacy.web;

import java.util.List;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/** Sections of a person's data as tables; those with nothing in them by name. */
final class SectionTables {
  private SectionTables() {}

  static List<Table> of(List<PersonalSection> sections) {
    return sections.stream()
        .filter(section -> !section.rows().isEmpty())
        .map(SectionTables::table)
        .toList();
  }

  static List<String> empty(List<PersonalSection> sections) {
    return sections.stream()
        .filter(section -> section.rows().isEmpty())
        .map(PersonalSection::title)
        .toList();
  }

  private static Table table(PersonalSection section) {
    return Table.of(
        section.title(),
        section.columns().stream().map(Column::of).toList(),
        section.rows().stream()
            .map(row -> row.stream().map(SectionTables::cell).toList())
            .toList());
  }

  private static Cell cell(String text) {
    return new Cell.Text(text.isEmpty() ? "–" : text);
  }
}
