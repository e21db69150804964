package org.crossroads.platform.directory;

import java.util.List;
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
}
