package org.crossroads.platform.directory.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.CopyRows;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * The local authorities that a register file names, and the regions they lie in.
 *
 * <p>An authority's region and Office for National Statistics code are what most of its
 * institutions say: single rows are sometimes wrong.
 */
final class RegisterAreas {
  static final String COPY_TARGET = "area (code, kind, name, in_england, created_import)";

  /** The regions as the register names them; its own pseudo regions are none. */
  private static final Map<String, String> REGION_CODES =
      Map.of(
          "North East", "E12000001",
          "North West", "E12000002",
          "Yorkshire and the Humber", "E12000003",
          "East Midlands", "E12000004",
          "West Midlands", "E12000005",
          "East of England", "E12000006",
          "London", "E12000007",
          "South East", "E12000008",
          "South West", "E12000009");

  private final ImportRun run;
  private final Set<String> stored = new HashSet<>();
  private final Map<String, Named> named = new TreeMap<>();
  private final Map<String, String> otherRegions = new TreeMap<>();
  private CopyRows fresh = new CopyRows(1 << 10);

  /** An authority of this file: its names, regions and codes with how often each was said. */
  private static final class Named {
    final Map<String, Integer> names = new HashMap<>();
    final Map<String, Integer> regions = new HashMap<>();
    final Map<String, Integer> gssCodes = new HashMap<>();

    static @Nullable String most(Map<String, Integer> said) {
      return said.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }

  RegisterAreas(ImportRun run) throws SQLException {
    this.run = run;
    try (PreparedStatement statement =
            run.connection().prepareStatement("SELECT code FROM area ORDER BY code");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
  }

  /** Notes what the row says of its authority. */
  void see(String code, TableRow row) {
    Named area = named.computeIfAbsent(code, c -> new Named());
    String name = row.text(RegisterLayout.AREA_NAME);
    area.names.merge(name.isEmpty() ? code : name, 1, Integer::sum);
    String region = regionCode(row.text(RegisterLayout.REGION));
    if (region != null) {
      area.regions.merge(region, 1, Integer::sum);
    }
    String gss = row.text(RegisterLayout.AREA_GSS);
    if (!gss.isEmpty() && !gss.endsWith("999999")) {
      area.gssCodes.merge(gss, 1, Integer::sum);
    }
    if (stored.add(code)) {
      fresh.row(5).text(code).text("authority").text(name.isEmpty() ? code : name);
      fresh.bool(isInEngland(code)).integer(run.id());
    }
  }

  /** The areas seen since the last call and not here before; to be stored before their schools. */
  CopyRows takeFresh() {
    CopyRows taken = fresh;
    fresh = new CopyRows(1 << 10);
    return taken;
  }

  /** Gives the areas their names, regions and codes. Only what the file says is changed. */
  void complete() throws SQLException {
    insertRegions();
    try (PreparedStatement update =
        run.connection()
            .prepareStatement(
                """
                WITH said AS (
                  SELECT a.id, a.name, a.region_code, a.gss_code, a.created_import,
                         ?::text AS new_name, coalesce(?, a.region_code) AS new_region,
                         coalesce(?, a.gss_code) AS new_gss
                  FROM area AS a
                  WHERE a.code = ?),
                differing AS (
                  SELECT *
                  FROM said
                  WHERE (name, region_code, gss_code)
                        IS DISTINCT FROM (new_name, new_region, new_gss)),
                journal AS (
                  INSERT INTO import_change (import_id, relation, row_id, before, after)
                  SELECT ?, 'area', id,
                         jsonb_build_object('name', name, 'region_code', region_code, 'gss_code', gss_code),
                         jsonb_build_object('name', new_name, 'region_code', new_region, 'gss_code', new_gss)
                  FROM differing
                  WHERE created_import <> ?)
                UPDATE area AS a
                SET name = d.new_name, region_code = d.new_region, gss_code = d.new_gss
                FROM differing AS d
                WHERE a.id = d.id
                """)) {
      for (Map.Entry<String, Named> area : named.entrySet()) {
        update.setString(1, Named.most(area.getValue().names));
        update.setString(2, Named.most(area.getValue().regions));
        update.setString(3, Named.most(area.getValue().gssCodes));
        update.setString(4, area.getKey());
        update.setInt(5, run.id());
        update.setInt(6, run.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private void insertRegions() throws SQLException {
    Set<String> needed = new HashSet<>();
    named.values().forEach(area -> needed.addAll(area.regions.keySet()));
    try (PreparedStatement insert =
        run.connection()
            .prepareStatement(
                """
                INSERT INTO area (code, kind, name, in_england, gss_code, created_import)
                VALUES (?, 'region', ?, true, ?, ?)
                """)) {
      for (String code : new TreeSet<>(needed)) {
        if (stored.add(code)) {
          insert.setString(1, code);
          insert.setString(2, regionName(code));
          insert.setString(3, code.startsWith("E") ? code : null);
          insert.setInt(4, run.id());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private String regionName(String code) {
    return REGION_CODES.entrySet().stream()
        .filter(region -> region.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> otherRegions.getOrDefault(code, code));
  }

  /** Regions beside England's nine get a code made of their name. */
  private @Nullable String regionCode(String name) {
    String code = REGION_CODES.get(name);
    if (code != null
        || name.isEmpty()
        || name.equals("Not Applicable")
        || name.endsWith("(pseudo)")) {
      return code;
    }
    String own = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    otherRegions.put(own, name);
    return own;
  }

  /** 660 to 699 are Welsh; 000, 5xx and 7xx lie elsewhere or nowhere. */
  private static boolean isInEngland(String code) {
    int number = Integer.parseInt(code);
    return (number >= 200 && number < 400) || (number >= 800 && number < 1000);
  }
}
