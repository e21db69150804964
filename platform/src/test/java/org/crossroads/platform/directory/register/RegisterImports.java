package org.crossroads.platform.directory.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.ImportsForTests;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with the register importer before it, for tests. */
final class RegisterImports {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  final PGSimpleDataSource database = TestDatabase.fresh();
  private final Path folder;
  final JdbcClient jdbc = JdbcClient.create(database);
  final Imports imports = ImportsForTests.of(database, List.of(new RegisterImporter(CLOCK)), CLOCK);

  RegisterImports(Path folder) {
    this.folder = folder;
  }

  /** Imports these lines as a file of that name, which may hold its date. */
  ImportSummary take(String name, String... lines) {
    return take(name, ImportOptions.none(), lines);
  }

  ImportSummary take(String name, ImportOptions options, String... lines) {
    try {
      return take(Files.writeString(folder.resolve(name), String.join("\n", lines)), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportSummary take(Path file, ImportOptions options) {
    return imports.run("register", new InputFile(file), options, ImportProgress.SILENT);
  }

  String text(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  /** Everything in every table but the list of imports and the version, which only ever grow. */
  Map<String, String> dump() {
    Map<String, String> dump = new TreeMap<>();
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
      dump.put(
          table,
          text(
              "SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE \"C\"), '') FROM \"%s\" AS t"
                  .formatted(table)));
    }
    return dump;
  }
}
