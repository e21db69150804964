package org.crossroads.platform.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 33 boroughs of a region, as many as London has, and ratings of all of them. */
public final class Boroughs {
  public static final String REGION = "E12000097";
  public static final List<String> NAMES =
      List.of(
          "Barking and Dagenham",
          "Barnet",
          "Bexley",
          "Brent",
          "Bromley",
          "Camden",
          "City of London",
          "Croydon",
          "Ealing",
          "Enfield",
          "Greenwich",
          "Hackney",
          "Hammersmith and Fulham",
          "Haringey",
          "Harrow",
          "Havering",
          "Hillingdon",
          "Hounslow",
          "Islington",
          "Kensington and Chelsea",
          "Kingston upon Thames",
          "Lambeth",
          "Lewisham",
          "Merton",
          "Newham",
          "Redbridge",
          "Richmond upon Thames",
          "Southwark",
          "Sutton",
          "Tower Hamlets",
          "Waltham Forest",
          "Wandsworth",
          "Westminster");
  private static final int FIRST = 701;

  private Boroughs() {}

  /** The code of a borough by its place in the names. */
  public static String code(int place) {
    return Integer.toString(FIRST + place);
  }

  /** Adds the region with its boroughs, which have no institution. */
  public static void addTo(DataSource database) {
    insert(database, REGION, "region", "London", null);
    for (int i = 0; i < NAMES.size(); i++) {
      insert(database, code(i), "authority", NAMES.get(i), REGION);
    }
  }

  private static void insert(
      DataSource database, String code, String kind, String name, @Nullable String region) {
    JdbcClient.create(database)
        .sql(
            """
            INSERT INTO area (code, kind, name, in_england, region_code, created_import)
            SELECT :code, :kind, :name, true, :region, min(r.id)
            FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("code", code)
        .param("kind", kind)
        .param("name", name)
        .param("region", region)
        .update();
  }

  /** Removes them, for other tests that see the same database. */
  public static void removeFrom(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("DELETE FROM area WHERE region_code = :region").param("region", REGION).update();
    jdbc.sql("DELETE FROM area WHERE code = :region").param("region", REGION).update();
  }

  /**
   * Lets every rater of every area of a round rate everything: areas are the lower, the earlier
   * they stand in the names, raters differ on every fifth dimension, and what is organisation is
   * higher than activity.
   *
   * @param shift how much higher than that; 1 lifts about a third of the areas by a level
   */
  public static void rate(DataSource database, UUID comparative, LocalDate on, int shift) {
    JdbcClient.create(database)
        .sql(
            """
            INSERT INTO grid_rating
                (rater_id, dimension, breadth, depth, confidence, evidence, comment, revision,
                 rated_on)
            SELECT r.id, CASE WHEN n <= 11 THEN 'O' || n ELSE 'A' || n - 11 END,
                (ARRAY['not_present', 'low', 'medium', 'high'])[1 + least(3, greatest(0,
                    (s.place + n % 4 * 5 + :shift * 4 - CASE WHEN n > 11 THEN 6 ELSE 0 END
                     + CASE WHEN n % 5 = 0 THEN (r.number - 1) * 8 ELSE 0 END) / 11))],
                (ARRAY['low', 'medium', 'high'])[1 + least(2,
                    (s.place + n % 3 * 8 + :shift * 4) / 14)],
                'fairly', '', 'Words of rater ' || r.number, 1, :on
            FROM (
                SELECT id, CAST(area_code AS integer) - 700 AS place
                FROM grid_study
                WHERE comparative_study_id = :comparative AND studied_on = :on) AS s
            JOIN grid_rater AS r ON r.study_id = s.id
            CROSS JOIN generate_series(1, 27) AS n
            ON CONFLICT DO NOTHING
            """)
        .param("comparative", comparative)
        .param("on", on)
        .param("shift", shift)
        .update();
  }
}
