package org.crossroads.platform.networkfiles;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Ties, one a row: {@code from,to} and optionally {@code weight,kind}. Kumu's connections and
 * Gephi's edges have the same under other names.
 *
 * @param direction where a row may say that it holds both ways; "" for none
 */
record TieTable(String from, String to, String weight, String kind, String direction) {
  static final String THING = "table of ties";
  private static final int ROWS_BETWEEN_REPORTS = 4096;
  private static final List<String> BOTH_WAYS = List.of("mutual", "undirected");

  /** Finds the columns; nothing if the file has no two columns for the two ends. */
  static Optional<TieTable> find(List<String> columns) {
    String weight = ColumnNames.first(columns, "weight", "strength").orElse("");
    if (has(columns, "from", "to")) {
      return Optional.of(
          new TieTable(
              name(columns, "from"),
              name(columns, "to"),
              weight,
              ColumnNames.first(columns, "kind", "type").orElse(""),
              name(columns, "direction")));
    }
    if (has(columns, "source", "target")) {
      // Gephi's Type says Directed or Undirected.
      return Optional.of(
          new TieTable(
              name(columns, "source"),
              name(columns, "target"),
              weight,
              name(columns, "kind"),
              name(columns, "type")));
    }
    return Optional.empty();
  }

  private static boolean has(List<String> columns, String one, String other) {
    return !name(columns, one).isEmpty() && !name(columns, other).isEmpty();
  }

  private static String name(List<String> columns, String name) {
    return ColumnNames.first(columns, name).orElse("");
  }

  void read(InputFile file, FileNetworkBuilder into, ReadingProgress progress) throws IOException {
    String[] optional =
        Stream.of(weight, kind, direction).filter(name -> !name.isEmpty()).toArray(String[]::new);
    int unweighted = 0;
    if (!weight.isEmpty()) {
      into.hasWeights();
    }
    try (TableFile table =
        TableFile.open(file, TableLayout.of(THING, from, to).optional(optional))) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        into.readRow();
        try {
          row.requireReadable();
          unweighted += take(file.name(), row, into) ? 0 : 1;
        } catch (RefusedCell e) {
          into.refuse(file.name(), e);
        }
        if (into.rows() % ROWS_BETWEEN_REPORTS == 0) {
          progress.at(file.bytesRead(), file.size(), into.rows());
        }
      }
      if (!table.unknownColumns().isEmpty()) {
        into.note(
            "Columns of \"%s\" that were not used: %s."
                .formatted(file.name(), String.join(", ", table.unknownColumns())));
      }
    }
    if (unweighted > 0) {
      into.note(
          "%d rows of \"%s\" have no weight; each counts 1.".formatted(unweighted, file.name()));
    }
  }

  /** Takes a row; says whether it has the weight that it should have. */
  private boolean take(String file, TableRow row, FileNetworkBuilder into) {
    String one = SheetCell.unescaped(row.requiredText(from));
    String other = SheetCell.unescaped(row.requiredText(to));
    BigDecimal stated = weight.isEmpty() ? null : weight(row);
    double number = stated == null ? 1 : stated.doubleValue();
    String what = kind.isEmpty() ? "" : SheetCell.unescaped(row.text(kind));
    into.tie(file, row.number(), one, other, number, what);
    if (into.isDirected() && !direction.isEmpty() && isBothWays(row.text(direction))) {
      into.tie(file, row.number(), other, one, number, what);
    }
    return weight.isEmpty() || stated != null;
  }

  static boolean isBothWays(String text) {
    return BOTH_WAYS.contains(text.toLowerCase(Locale.ROOT));
  }

  private @Nullable BigDecimal weight(TableRow row) {
    BigDecimal number = row.decimal(weight);
    if (number != null && number.signum() <= 0) {
      throw row.refused(
          weight,
          "A tie has a weight above 0.",
          number.signum() == 0 ? "If there is no tie, leave the row out." : "Correct the weight.");
    }
    return number;
  }
}
