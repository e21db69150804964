package org.crossroads.platform.directory.places;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.Importer;
import org.springframework.stereotype.Component;

/**
 * Takes in a list of postcodes.
 *
 * <p>The first one streams straight into the table; a later one is compared with what is there, in
 * memory, and only what differs is written. A file is taken as the whole list, so that postcodes
 * missing from it end, if it names nine in ten of those known.
 */
@Component
class PlacesImporter implements Importer {
  private static final double WHOLE_SHARE = 0.9;

  @Override
  public String kind() {
    return "places";
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(new ImportedTable("place", ImportedTable.Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    PlaceTable table = new PlaceTable(run.connection(), run.id());
    try (PlaceList places = PlaceList.open(file)) {
      if (table.isEmpty()) {
        fill(places, table, run);
      } else {
        update(places, table, run);
      }
    }
  }

  private static void fill(PlaceList places, PlaceTable table, ImportRun run)
      throws IOException, SQLException {
    run.whole(run.statedWhole() == null || Boolean.TRUE.equals(run.statedWhole()));
    table.open();
    PostcodeMap seen = new PostcodeMap();
    int added = 0;
    try (PlaceCopy copy = table.add()) {
      for (PlaceRow row = places.next(); row != null; row = places.next()) {
        run.read();
        if (isUsable(row, run) && name(row, seen, run) == PostcodeMap.Found.NEW) {
          copy.place(CompactPostcode.pack(row.postcode()), row.easting(), row.northing());
          added++;
        }
      }
      copy.finish();
    }
    run.added(added);
    table.close();
  }

  private static void update(PlaceList places, PlaceTable table, ImportRun run)
      throws IOException, SQLException {
    PostcodeMap known = table.current();
    int knownBefore = known.size();
    Differences differences = new Differences();
    for (PlaceRow row = places.next(); row != null; row = places.next()) {
      run.read();
      if (isUsable(row, run)) {
        differences.count(row, name(row, known, run));
      }
    }
    int named = differences.unchanged + differences.moved;
    Boolean stated = run.statedWhole();
    boolean whole = stated == null ? named >= WHOLE_SHARE * knownBefore : stated;
    long[] missing = whole ? known.notNamed() : new long[0];
    run.whole(whole);
    table.end(differences.endedWith(missing));
    differences.write(table);
    run.added(differences.size - differences.moved);
    run.changed(differences.moved);
    run.unchanged(differences.unchanged);
    run.ended(missing.length);
    if (!whole) {
      run.note(
          "The file names %,d of the %,d postcodes known before, so it was taken as a part: none of the others ended."
              .formatted(named, knownBefore));
    }
  }

  private static PostcodeMap.Found name(PlaceRow row, PostcodeMap map, ImportRun run) {
    PostcodeMap.Found found =
        map.name(
            CompactPostcode.pack(row.postcode()),
            PostcodeMap.position(row.easting(), row.northing()));
    if (found == PostcodeMap.Found.NAMED_BEFORE) {
      refuse(
          run,
          row,
          "Postcode",
          row.postcode(),
          "The postcode stands in the file twice.",
          "The first of the two was taken.");
    }
    return found;
  }

  private static boolean isUsable(PlaceRow row, ImportRun run) {
    if (CompactPostcode.pack(row.postcode()) == 0) {
      refuse(
          run,
          row,
          "Postcode",
          row.postcode(),
          "This is not a postcode.",
          "A postcode looks like NW1 0JT.");
      return false;
    }
    int easting = row.easting();
    int northing = row.northing();
    if (easting == 0 && northing == 0) {
      refuse(
          run,
          row,
          "Eastings",
          "0",
          "The postcode has no position.",
          "Nothing needs doing: the Ordnance Survey has none for it either (quality 90).");
      return false;
    }
    if (easting < 0 || northing < 0) {
      refuse(
          run,
          row,
          easting < 0 ? "Eastings" : "Northings",
          easting < 0 ? row.eastingText() : row.northingText(),
          "This is not a whole number of metres.",
          "Correct the cell or download the file again.");
      return false;
    }
    if (!NationalGrid.isInBritain(easting, northing)) {
      refuse(
          run,
          row,
          "Eastings",
          row.eastingText() + ", " + row.northingText(),
          "The position is outside Great Britain.",
          "Maybe easting and northing are swapped.");
      return false;
    }
    return true;
  }

  private static void refuse(
      ImportRun run,
      PlaceRow row,
      String column,
      CharSequence value,
      String reason,
      String advice) {
    String shown = value.length() <= 80 ? value.toString() : value.subSequence(0, 80) + "…";
    String where = row.file().isEmpty() ? "" : " It stands in " + row.file() + ".";
    run.refuse(new RefusedRow(row.number(), column, shown, reason + where, advice));
  }

  /** The postcodes of a later file that are new or have moved. */
  private static final class Differences {
    private long[] postcodes = new long[1024];
    private long[] positions = new long[1024];
    private long[] gone = new long[1024];
    private int size;
    private int moved;
    private int unchanged;

    void count(PlaceRow row, PostcodeMap.Found found) {
      switch (found) {
        case SAME -> unchanged++;
        case NAMED_BEFORE -> {}
        case NEW -> add(row);
        case MOVED -> {
          add(row);
          gone = room(gone, moved);
          gone[moved++] = postcodes[size - 1];
        }
      }
    }

    private void add(PlaceRow row) {
      postcodes = room(postcodes, size);
      positions = room(positions, size);
      postcodes[size] = CompactPostcode.pack(row.postcode());
      positions[size++] = PostcodeMap.position(row.easting(), row.northing());
    }

    long[] endedWith(long[] missing) {
      long[] all = Arrays.copyOf(gone, moved + missing.length);
      System.arraycopy(missing, 0, all, moved, missing.length);
      return all;
    }

    void write(PlaceTable table) throws SQLException {
      if (size == 0) {
        return;
      }
      try (PlaceCopy copy = table.add()) {
        for (int i = 0; i < size; i++) {
          copy.place(
              postcodes[i], PostcodeMap.easting(positions[i]), PostcodeMap.northing(positions[i]));
        }
        copy.finish();
      }
    }

    private static long[] room(long[] list, int size) {
      return size < list.length ? list : Arrays.copyOf(list, size * 2);
    }
  }
}
