package org.crossroads.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The postcodes of Great Britain imported, with validation, index and record of the import, beside
 * PostgreSQL's COPY of the same file into one table of text columns. Both unpack the file.
 *
 * <p>Argument: the file; see {@code benchmarks/places}.
 */
public final class PlacesBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 5;

  private final DataSource database;
  private final Imports imports;
  private final InputFile file;

  private PlacesBenchmark(DataSource database, Imports imports, Path file) {
    this.database = database;
    this.imports = imports;
    this.file = new InputFile(file);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("crossroads-benchmark");
    try (var context =
        new SpringApplicationBuilder(Crossroads.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties("crossroads.database.directory=" + folder, "crossroads.follow-data=false")
            .run()) {
      DataSource database = context.getBean(DataSource.class);
      try (Connection connection = database.getConnection()) {
        Machine.print(OUT, connection);
      }
      new PlacesBenchmark(database, context.getBean(Imports.class), Path.of(arguments[0])).run();
    }
  }

  private void run() throws Exception {
    Results results =
        new Runs(Integer.getInteger("rounds", ROUNDS))
            .add("COPY into one text table", this::copy)
            .add("import places, empty table", this::importIntoEmpty)
            .add("import places, same file again", this::importAgain)
            .inTurn(OUT);
    results.print(OUT, "s");
    OUT.printf(
        "%nImport is %.2f times the COPY (at most 2 is wanted).%n",
        results.ratio("import places, empty table", "COPY into one text table"));
  }

  private double copy() throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS plain_text");
      connection.setAutoCommit(false);
      double seconds = Runs.seconds(() -> copy(connection, statement));
      connection.setAutoCommit(true);
      statement.execute("DROP TABLE plain_text");
      return seconds;
    }
  }

  private void copy(Connection connection, Statement statement) throws SQLException, IOException {
    statement.execute(
        "CREATE TABLE plain_text (a text, b text, c text, d text, e text, f text, g text, h text, i text, j text)");
    try (InputStream in = file.open()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY plain_text FROM STDIN (FORMAT csv, HEADER)", in, 1 << 16);
    }
    connection.commit();
  }

  private double importIntoEmpty() throws Exception {
    ImportSummary[] summary = new ImportSummary[1];
    double seconds = Runs.seconds(() -> summary[0] = load());
    imports.undo(Objects.requireNonNull(summary[0].id()));
    return seconds;
  }

  private double importAgain() throws Exception {
    ImportSummary first = load();
    double seconds = Runs.seconds(this::load);
    imports.undo(Objects.requireNonNull(first.id()));
    return seconds;
  }

  private ImportSummary load() {
    return imports.run("places", file, ImportOptions.none(), ImportProgress.SILENT);
  }
}
