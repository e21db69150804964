package org.crossroads.platform.networkfiles;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;

/**
 * Ties as a full matrix, as UCINET writes it: the first row and the first column name the same
 * organisations, a number above 0 is a tie from the row to the column.
 */
final class TieMatrix {
  private static final String THING = "matrix of ties";

  private final InputFile file;
  private final FileNetworkBuilder into;
  private final String corner;
  private final List<String> labels;
  private final MatrixCells cells = new MatrixCells();
  private final long[] rows;
  private int uneven;

  private TieMatrix(InputFile file, FileNetworkBuilder into, List<String> columns) {
    this.file = file;
    this.into = into;
    corner = columns.getFirst();
    labels = columns.stream().skip(1).filter(label -> !label.isBlank()).map(String::strip).toList();
    rows = new long[labels.size()];
  }

  /** Whether the names of columns can be those of a matrix: the corner is empty. */
  static boolean fits(List<String> columns) {
    return columns.size() > 1 && columns.getFirst().isBlank();
  }

  static void read(InputFile file, FileNetworkBuilder into, List<String> columns)
      throws IOException {
    new TieMatrix(file, into, columns).read();
  }

  private void read() throws IOException {
    Map<String, Integer> places = new HashMap<>();
    if (!into.isListed()) {
      into.listOrganisations(file.name(), List.of());
      labels.forEach(label -> into.organisation(file.name(), 1, FileOrganisation.named(label, 0)));
    }
    labels.forEach(label -> places.put(label, places.size()));
    TableLayout layout = TableLayout.of(THING, corner).optional(labels.toArray(String[]::new));
    try (TableFile table = TableFile.open(file, layout)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        into.readRow();
        try {
          row.requireReadable();
          read(row, places);
        } catch (RefusedCell e) {
          into.refuse(file.name(), e);
        }
      }
    }
    tieAll();
  }

  private void read(TableRow row, Map<String, Integer> places) {
    String label = row.text(corner);
    Integer from = places.get(label);
    if (from == null) {
      leave(
          row,
          "No column has this name.",
          "A matrix names the same organisations across and down.");
      return;
    }
    if (rows[from] != 0) {
      leave(row, "A row before it has the same name.", "Remove one of the two.");
      return;
    }
    rows[from] = row.number();
    for (int to = 0; to < labels.size(); to++) {
      try {
        BigDecimal number = row.decimal(labels.get(to));
        if (number != null && number.signum() != 0) {
          cells.put(from, to, number.doubleValue());
          if (number.compareTo(BigDecimal.ONE) != 0) {
            into.hasWeights();
          }
        }
      } catch (RefusedCell e) {
        into.refuse(file.name(), e);
      }
    }
  }

  private void leave(TableRow row, String why, String advice) {
    into.leave(
        file.name(),
        NotTaken.Reason.WRONG,
        row.number(),
        "name of the row",
        row.text(corner),
        why,
        advice);
  }

  private void tieAll() {
    cells.forEach((one, other, there, back) -> {
      if (into.isDirected()) {
        tie(one, other, there);
        if (one != other) {
          tie(other, one, back);
        }
      } else {
        tie(one, other, Math.max(there, back));
        uneven += there == back ? 0 : 1;
      }
    });
    if (uneven > 0) {
      into.note(
          "The matrix \"%s\" says different things on its two sides for %d pairs; the greater was taken. To keep both, use --directed."
              .formatted(file.name(), uneven));
    }
  }

  private void tie(int from, int to, double weight) {
    if (weight != 0) {
      long row = rows[from] == 0 ? rows[to] : rows[from];
      into.tie(file.name(), row, labels.get(from), labels.get(to), weight, "");
    }
  }
}
