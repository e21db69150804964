package org.crossroads.platform.grid;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;

/** The dimensions of a grid as a table: what goes out comes back in. */
public final class GridFile {
  /** The most dimensions of one grid. */
  public static final int MOST = 60;

  /** The columns, from left to right. */
  public static final Sheet<Dimension> SHEET =
      Sheet.of(
          "Dimensions",
          column("code", Dimension::code),
          column("family", dimension -> dimension.family().code()),
          column("name", Dimension::name),
          column("definition", Dimension::definition),
          column("breadth_low", dimension -> dimension.breadth().low()),
          column("breadth_medium", dimension -> dimension.breadth().medium()),
          column("breadth_high", dimension -> dimension.breadth().high()),
          column("depth_low", dimension -> dimension.depth().low()),
          column("depth_medium", dimension -> dimension.depth().medium()),
          column("depth_high", dimension -> dimension.depth().high()),
          column("tag", dimension -> dimension.tag().code()));

  private static final TableLayout LAYOUT =
      TableLayout.of(
              "list of dimensions",
              "code",
              "family",
              "name",
              "breadth_low",
              "breadth_medium",
              "breadth_high",
              "depth_low",
              "depth_medium",
              "depth_high")
          .optional("definition", "tag");

  private static final int LONGEST = 300;

  private GridFile() {}

  /**
   * What a file holds.
   *
   * @param dimensions those that could be read
   * @param refused rows that could not; with one of them the file makes no grid
   */
  public record Read(List<Dimension> dimensions, List<RefusedRow> refused) {
    public Read {
      dimensions = List.copyOf(dimensions);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Reads a file.
   *
   * @throws org.crossroads.platform.files.WrongFile if it is no such table
   */
  public static Read read(InputFile file) throws IOException {
    List<Dimension> dimensions = new ArrayList<>();
    List<RefusedRow> refused = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        try {
          row.requireReadable();
          dimensions.add(dimension(row, codes, dimensions.size()));
        } catch (RefusedCell cell) {
          refused.add(cell.row());
        }
        if (refused.size() > MOST) {
          break;
        }
      }
    }
    return new Read(dimensions, refused);
  }

  private static Dimension dimension(TableRow row, Set<String> codes, int before) {
    if (before >= MOST) {
      throw row.refused(
          "code", "A grid has at most %d dimensions.".formatted(MOST), "Leave some out.");
    }
    String code = row.requiredText("code").toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z0-9]{1,10}")) {
      throw row.refused("code", "A code is 1 to 10 letters or digits.", "Write it as O1.");
    }
    if (!codes.add(code)) {
      throw row.refused(
          "code", "There is a dimension with this code already.", "Give each its own code.");
    }
    return new Dimension(
        code,
        Family.find(row.requiredText("family"))
            .orElseThrow(() ->
                row.refused(
                    "family", "There is no such family.", "Write organisation or activity.")),
        text(row, "name"),
        row.text("definition").isEmpty() ? "" : text(row, "definition"),
        scale(row, Aspect.BREADTH),
        scale(row, Aspect.DEPTH),
        CollaborationTag.find(row.text("tag"))
            .orElseThrow(
                () -> row.refused("tag", "There is no such tag.", "Write I, L, F, S or nothing.")));
  }

  private static Scale scale(TableRow row, Aspect aspect) {
    return new Scale(
        text(row, aspect.code() + "_low"),
        text(row, aspect.code() + "_medium"),
        text(row, aspect.code() + "_high"));
  }

  private static String text(TableRow row, String column) {
    String text = SheetCell.unescaped(row.requiredText(column)).replaceAll("\\s+", " ");
    if (text.length() > LONGEST) {
      throw row.refused(
          column,
          "The text has %d letters.".formatted(text.length()),
          "Shorten it to %d or fewer.".formatted(LONGEST));
    }
    return text;
  }
}
