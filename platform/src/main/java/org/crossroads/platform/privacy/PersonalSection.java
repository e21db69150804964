package org.crossroads.platform.privacy;

import java.util.List;

/**
 * Some of what is held of a person, as they read it.
 *
 * @param title what it is
 * @param erased whether it goes when they are erased
 * @param columns the heads of the rows
 * @param rows one cell a column; an empty one is ""
 */
public record PersonalSection(
    String title, boolean erased, List<String> columns, List<List<String>> rows) {

  public PersonalSection {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          "Each row of \"" + title + "\" must have " + width + " cells.");
    }
  }
}
