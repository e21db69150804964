package org.crossroads.platform.directory.neighbours;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.directory.incoming.FileScope;
import org.crossroads.platform.directory.incoming.Transaction;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.springframework.stereotype.Component;

/**
 * Takes in a published list of statistical neighbours: {@code crossroads import neighbours FILE}.
 *
 * <p>The layout is in docs/data/neighbours.md. The neighbours of an area in the file are all that
 * it has: others of that area end. Areas that the file does not name keep theirs, unless it is said
 * to be whole.
 */
@Component
final class NeighboursImporter implements Importer {
  static final String KIND = "neighbours";

  private static final TableLayout LAYOUT =
      TableLayout.of("list of statistical neighbours", "area_code", "neighbour_code")
          .optional("rank", "distance", "source")
          .ignored("area", "neighbour");

  private final Clock clock;

  NeighboursImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(new ImportedTable("statistical_neighbour", Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    Map<String, String> areas = areas(run);
    NeighbourChanges changes = NeighbourChanges.read(run.connection());
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      run.eachRow(table, row -> changes.take(row, line(row, areas, file.name())));
    }
    changes.write(run, FileScope.ofPart(run, KIND, clock));
  }

  private static ListedNeighbour line(TableRow row, Map<String, String> areas, String fileName) {
    String area = area(row, "area_code", areas);
    String neighbour = area(row, "neighbour_code", areas);
    if (area.equals(neighbour)) {
      throw row.refused(
          "neighbour_code", "An area is no neighbour of itself.", "Remove the row or correct it.");
    }
    Integer rank = row.wholeNumber("rank");
    if (rank != null && rank < 1) {
      throw row.refused("rank", "Ranks begin at 1.", "Give the nearest neighbour rank 1.");
    }
    BigDecimal distance = row.decimal("distance");
    if (distance != null && distance.signum() < 0) {
      throw row.refused(
          "distance", "A distance is not below zero.", "Correct the cell, or give a rank instead.");
    }
    if (rank == null && distance == null) {
      throw row.refused(
          "rank",
          "Neither rank nor distance is given.",
          "Give one of them, so that the nearest can stand first.");
    }
    String source = SheetCell.unescaped(row.text("source"));
    return new ListedNeighbour(
        area,
        neighbour,
        rank,
        distance == null ? null : distance.doubleValue(),
        source.isEmpty() ? fileName : source);
  }

  private static String area(TableRow row, String column, Map<String, String> areas) {
    String code = areas.get(row.requiredText(column).toLowerCase(Locale.ROOT));
    if (code == null) {
      throw row.refused(
          column,
          "No local authority with this code is in the directory.",
          "Use the DfE's three-digit code, such as 202 for Camden, or the code of the Office for"
              + " National Statistics, such as E09000007.");
    }
    return code;
  }

  /** Codes of authorities by either of their codes, in small letters. */
  private static Map<String, String> areas(ImportRun run) {
    Map<String, String> areas = new HashMap<>();
    Transaction.of(run.connection())
        .sql("SELECT code, gss_code FROM area WHERE kind = 'authority' ORDER BY code")
        .query(row -> {
          String code = row.getString("code");
          areas.put(code, code);
          String statistical = row.getString("gss_code");
          if (statistical != null) {
            areas.putIfAbsent(statistical.toLowerCase(Locale.ROOT), code);
          }
        });
    return areas;
  }
}
