package org.crossroads.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.crossroads.platform.database.BundledPostgres;
import org.crossroads.platform.example.ExampleCounty;
import org.crossroads.platform.example.ExampleOptions;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a register takes to import, beside PostgreSQL's own COPY of the same file.
 *
 * <p>The yardstick: {@code COPY … FROM STDIN (FORMAT csv)} of the file into one table of text
 * columns without key, index or check, committed. The import does what {@code crossroads import}
 * does, but for the start of Java: it checks every cell, fills normalised tables with keys and
 * indexes, compares with what is there, and keeps the history, committed. Both unpack the file as
 * they read it, both in this process, over the same kind of connection to the same server with
 * fsync on, each trial in a database of its own that is made beforehand. The search index is not in
 * it: that follows the database by itself and has its own benchmark.
 *
 * <p>Three imports: into an empty database, the same file again, and a file of a later day in which
 * 1,500 rows differ. Run by {@code benchmarks/import}, which gives Java 280 MB of heap and no more.
 */
public final class ImportBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final int CHANGED_ROWS = 1_500;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final BundledPostgres server;
  private final Path folder;
  private int databases;

  private ImportBenchmark(BundledPostgres server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("crossroads-import-benchmark");
    try (BundledPostgres server = BundledPostgres.start(folder.resolve("database"))) {
      ImportBenchmark benchmark = new ImportBenchmark(server, folder);
      try (Connection connection = benchmark.open("postgres").getConnection()) {
        Machine.print(System.out, connection);
      }
      benchmark.makeEmptyTemplate();
      if (arguments.length > 0) {
        Path register = dated(Path.of(arguments[0]), folder, "register20231116.csv.gz");
        benchmark.register("The real register", register, WINDOWS);
      }
      benchmark.register(
          "52,000 rows of 140 columns", benchmark.wideFile(), StandardCharsets.UTF_8);
      if (arguments.length > 1) {
        Path postcodes = dated(Path.of(arguments[1]), folder, "postcodes20251101.csv.gz");
        benchmark.compare("Postcodes", "places", postcodes, StandardCharsets.UTF_8, false);
      }
    }
  }

  private void register(String title, Path file, Charset charset) throws Exception {
    compare(title, "register", file, charset, true);
  }

  private void compare(String title, String kind, Path file, Charset charset, boolean again)
      throws Exception {
    System.out.printf("%n## %s%n%n", title);
    Runs runs = new Runs(ROUNDS);
    runs.add("COPY into one text table", () -> copyAsText(file, charset));
    runs.add("import into an empty database", () -> load(kind, "empty", file));
    if (again) {
      String full = filledTemplate(kind, file);
      Path newer = changedCopy(file, charset);
      runs.add("import the same file again", () -> load(kind, full, file));
      runs.add("import 1,500 changed rows", () -> load(kind, full, newer));
    }
    runs.inTurn(System.out).print(System.out, "s");
    System.out.printf("%nHeap at most %,d MB.%n", Runtime.getRuntime().maxMemory() >> 20);
  }

  private double load(String kind, String template, Path file) throws Exception {
    PGSimpleDataSource database = database(template);
    try (var context = context(database)) {
      Imports imports = context.getBean(Imports.class);
      List<ImportSummary> summary = new ArrayList<>();
      double seconds =
          Runs.seconds(() ->
              summary.add(
                  imports.run(
                      kind, new InputFile(file), ImportOptions.none(), ImportProgress.SILENT)));
      System.out.printf("    %s%n", summary.getFirst().sentence());
      return seconds;
    } finally {
      drop(database);
    }
  }

  /** Only what an import needs, not the whole application. */
  private static AnnotationConfigApplicationContext context(PGSimpleDataSource database) {
    var context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getSystemProperties().put("crossroads.follow-data", "false");
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.scan(
        "org.crossroads.platform.imports",
        "org.crossroads.platform.directory.register",
        "org.crossroads.platform.directory.places");
    context.refresh();
    return context;
  }

  private double copyAsText(Path file, Charset charset) throws Exception {
    PGSimpleDataSource database = database("empty");
    try (Connection connection = database.getConnection();
        InputStream in = new InputFile(file).open()) {
      int columns = header(file, charset).size();
      execute(
          connection,
          "CREATE TABLE one_text_table (%s)"
              .formatted(
                  IntStream.range(0, columns)
                      .mapToObj(i -> "c" + i + " text")
                      .collect(Collectors.joining(", "))));
      return Runs.seconds(() ->
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "COPY one_text_table FROM STDIN (FORMAT csv, HEADER, ENCODING '%s')"
                      .formatted(charset.equals(WINDOWS) ? "WIN1252" : "UTF8"),
                  in,
                  1 << 16));
    } finally {
      drop(database);
    }
  }

  private void makeEmptyTemplate() throws SQLException {
    try (Connection connection = open("postgres").getConnection()) {
      execute(connection, "CREATE DATABASE empty");
    }
    Flyway.configure().dataSource(open("empty")).load().migrate();
  }

  private String filledTemplate(String kind, Path file) throws Exception {
    PGSimpleDataSource database = database("empty");
    try (var context = context(database)) {
      context
          .getBean(Imports.class)
          .run(kind, new InputFile(file), ImportOptions.none(), ImportProgress.SILENT);
    }
    try (Connection connection = database.getConnection()) {
      execute(connection, "VACUUM ANALYZE");
    }
    return String.valueOf(database.getDatabaseName());
  }

  private PGSimpleDataSource database(String template) throws SQLException {
    String name = "trial_" + ++databases;
    try (Connection connection = open("postgres").getConnection()) {
      execute(connection, "CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
      execute(connection, "CHECKPOINT");
    }
    return open(name);
  }

  private void drop(PGSimpleDataSource database) throws SQLException {
    try (Connection connection = open("postgres").getConnection()) {
      execute(connection, "DROP DATABASE %s WITH (FORCE)".formatted(database.getDatabaseName()));
    }
  }

  private PGSimpleDataSource open(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url(name));
    source.setUser(server.user());
    source.setPassword(server.password());
    return source;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The name says which day the file describes, as the register's own downloads do. */
  private static Path dated(Path file, Path folder, String name) throws IOException {
    return Files.copy(file, folder.resolve(name));
  }

  /** The example county's register, widened by the one column that only the search download has. */
  private Path wideFile() throws IOException {
    Path county = folder.resolve("county");
    ExampleCounty.write(county, new ExampleOptions(1, 52_000, 100));
    Path wide = folder.resolve("wide20240101.csv");
    try (CsvReader<CsvRecord> rows =
            CsvReader.builder().ofCsvRecord(county.resolve("register.csv"));
        CsvWriter out = CsvWriter.builder().build(wide)) {
      for (CsvRecord row : rows) {
        List<String> cells = new ArrayList<>(row.getFields());
        cells.add(
            row.getStartingLineNumber() == 1 ? "Linked establishments" : "Does not have links");
        out.writeRecord(cells);
      }
    }
    return wide;
  }

  /** The same file a month later, with other names in some of its rows. */
  private Path changedCopy(Path file, Charset charset) throws IOException {
    Path copy = folder.resolve("changed" + LocalDate.of(2024, 2, 1) + ".csv");
    int name = header(file, charset).indexOf("EstablishmentName");
    try (CsvReader<CsvRecord> rows =
            CsvReader.builder().ofCsvRecord(new InputFile(file).open(), charset);
        CsvWriter out =
            CsvWriter.builder()
                .build(new OutputStreamWriter(Files.newOutputStream(copy), charset))) {
      int number = 0;
      int changed = 0;
      for (CsvRecord row : rows) {
        List<String> cells = new ArrayList<>(row.getFields());
        if (number++ % 30 == 1 && changed < CHANGED_ROWS) {
          changed++;
          cells.set(name, cells.get(name) + " Academy");
        }
        out.writeRecord(cells);
      }
    }
    return copy;
  }

  private static List<String> header(Path file, Charset charset) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(new InputFile(file).open(), charset)) {
      return rows.iterator().next().getFields();
    }
  }
}
