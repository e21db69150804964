package org.crossroads.platform.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of the tables that imports of the directory write, to be compared before and after. */
public final class DatabaseContents {
  private static final List<String> TABLES =
      List.of("organisation", "area", "succession", "membership", "lineage", "import_change");

  private DatabaseContents() {}

  /** One line a row, in a stable order. */
  public static List<String> of(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    return TABLES.stream()
        .flatMap(table ->
            Stream.concat(
                Stream.of("== " + table),
                jdbc
                    .sql("SELECT CAST(t AS text) FROM %s AS t ORDER BY 1".formatted(table))
                    .query((row, number) -> row.getString(1))
                    .list()
                    .stream()))
        .toList();
  }

  /** A hash of the rows of every table but those that tell of the imports themselves. */
  public static Map<String, String> checksums(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    Map<String, String> checksums = new TreeMap<>();
    for (String table :
        jdbc.sql(
                """
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                  AND table_name NOT IN ('import_run', 'data_state', 'flyway_schema_history')
                """)
            .query(String.class)
            .list()) {
      checksums.put(
          table,
          jdbc.sql(
                  """
                  SELECT count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), ''))
                  FROM %s AS t
                  """
                      .formatted(table))
              .query(String.class)
              .single());
    }
    return checksums;
  }
}
