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
  private final Map<Long, Double> cells = new HashMap<>();

  private TieMatrix(InputFile file, FileNetworkBuilder into, List<String> columns) {
    this.file = file;
    this.into = into;
    corner = columns.getFirst();
    labels = columns.stream().skip(1).filter(label -> !label.isBlank()).map(String::strip).toList();
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
      into.leave(
          file.name(),
          NotTaken.Reason.WRONG,
          row.number(),
          "name of the row",
          label,
          "No column has this name.",
          "A matrix names the same organisations across and down.");
      return;
    }
    for (int to = 0; to < labels.size(); to++) {
      try {
        BigDecimal number = row.decimal(labels.get(to));
        if (number != null && number.signum() != 0) {
          cells.put(key(from, to), number.doubleValue());
        }
      } catch (RefusedCell e) {
        into.refuse(file.name(), e);
      }
    }
  }

  private void tieAll() {
    if (cells.values().stream().anyMatch(weight -> weight != 1)) {
      into.hasWeights();
    }
    int uneven = 0;
    for (int from = 0; from < labels.size(); from++) {
      for (int to = into.isDirected() ? 0 : from; to < labels.size(); to++) {
        double there = cells.getOrDefault(key(from, to), 0.0);
        double back = cells.getOrDefault(key(to, from), 0.0);
        double weight = into.isDirected() ? there : Math.max(there, back);
        uneven += there == back ? 0 : 1;
        if (weight != 0) {
          into.tie(file.name(), from + 2L, labels.get(from), labels.get(to), weight, "");
        }
      }
    }
    if (uneven > 0 && !into.isDirected()) {
      into.note(
          "The matrix \"%s\" says different things on its two sides for %d pairs; the greater was taken. To keep both, use --directed."
              .formatted(file.name(), uneven));
    }
  }

  private static long key(int from, int to) {
    return ((long) from << Integer.SIZE) | to;
  }
}
