package org.crossroads.platform.networkfiles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds columns by the names that different tools give them. */
final class ColumnNames {
  private ColumnNames() {}

  /** The column, as the file names it, that has the first of these names that any has. */
  static Optional<String> first(List<String> columns, String... names) {
    for (String name : names) {
      for (String column : columns) {
        if (key(column).equals(name)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  static String key(String column) {
    return column.replaceAll("[\\s\u00a0\ufeff]", "").toLowerCase(Locale.ROOT);
  }
}
