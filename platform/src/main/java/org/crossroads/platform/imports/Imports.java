package org.crossroads.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Runs and undoes imports, each in one transaction, one after the other on however many nodes.
 *
 * <p>An import that is cut off, by an error or by the end of the process, leaves nothing behind. An
 * import that changes nothing is not kept either, unless it says that the data is right as of a
 * later day than any before it.
 */
@Component
public class Imports {
  /** SQLSTATE of a foreign key that would be broken. */
  private static final String ROW_IS_NAMED = "23503";

  private final DataSource database;
  private final Map<String, Importer> importers;
  private final List<DerivedRows> derived;
  private final DataVersion version;
  private final Clock clock;

  Imports(
      DataSource database,
      List<Importer> importers,
      List<DerivedRows> derived,
      DataVersion version,
      Clock clock) {
    this.database = database;
    this.importers =
        importers.stream().collect(Collectors.toMap(Importer::kind, Function.identity()));
    this.derived = derived;
    this.version = version;
    this.clock = clock;
  }

  /** All kinds of files that can be imported, in alphabetical order. */
  public List<String> kinds() {
    return importers.keySet().stream().sorted().toList();
  }

  /**
   * Imports a file. If another import is running, here or on another node, this one waits for it.
   *
   * @throws WrongFile if the file as a whole cannot be taken; then nothing has changed
   */
  public ImportSummary run(
      String kind, InputFile file, ImportOptions options, ImportProgress listener) {
    Importer importer = importer(kind);
    try {
      String sha256 = file.sha256();
      var progress = new RunningImport.Progress(file, file.size(), listener);
      return inTransaction(connection -> {
        int id = ImportRows.insert(connection, kind, file.name(), sha256, today(), clock);
        RunningImport run = new RunningImport(id, connection, options, progress);
        importer.read(file, run);
        return finish(importer, run, options.dryRun());
      });
    } catch (IOException e) {
      throw new UncheckedIOException(
          "\"%s\" could not be read: %s".formatted(file.name(), e.getMessage()), e);
    }
  }

  private Outcome<ImportSummary> finish(Importer importer, RunningImport run, boolean dryRun)
      throws SQLException {
    Connection connection = run.connection();
    String kind = importer.kind();
    LocalDate asOf = run.asOfOr(today());
    boolean keep =
        !dryRun
            && (run.tally().changesSomething()
                || (run.isWhole()
                    && run.tally().unchanged() > 0
                    && ImportRows.isLatest(connection, kind, run.id(), asOf)));
    if (keep) {
      rebuildDerived(connection, importer);
      ImportRows.complete(connection, run, asOf);
    }
    return new Outcome<>(run.summary(keep, kind, asOf), keep);
  }

  /**
   * Undoes an import, and leaves everything as it was before it.
   *
   * @throws CannotUndo if there is no such import, it is undone already, or a later one stands
   */
  public PastImport undo(int id) {
    try {
      return inTransaction(connection -> {
        PastImport past = ImportRows.requireUndoable(connection, id);
        Importer importer = importer(past.kind());
        for (ImportedTable table : importer.tables().reversed()) {
          restore(connection, table, past);
        }
        rebuildDerived(connection, importer);
        return new Outcome<>(ImportRows.markUndone(connection, past, clock), true);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void restore(Connection connection, ImportedTable table, PastImport past)
      throws SQLException {
    try {
      ImportUndo.restore(connection, table, past.id());
    } catch (SQLException e) {
      if (ROW_IS_NAMED.equals(e.getSQLState())) {
        throw new CannotUndo(
            "Import %d (%s) cannot be undone: people have built upon what it brought, by a claim, an entry or a questionnaire. Nothing was changed. Maybe import an older file instead; it changes what this one brought and keeps what people did."
                .formatted(past.id(), past.fileName()));
      }
      throw e;
    }
  }

  /** All imports that were kept, the latest first. */
  public List<PastImport> list() {
    return JdbcClient.create(database)
        .sql(ImportRows.SELECT + "ORDER BY id DESC")
        .query(ImportRows::read)
        .list();
  }

  private Importer importer(String kind) {
    Importer importer = importers.get(kind);
    if (importer == null) {
      throw new WrongFile(
          "There is no kind of import \"%s\". There are: %s."
              .formatted(kind, String.join(", ", kinds())));
    }
    return importer;
  }

  private void rebuildDerived(Connection connection, Importer importer) throws SQLException {
    Set<String> touched =
        importer.tables().stream().map(ImportedTable::name).collect(Collectors.toSet());
    List<DerivedRows> concerned =
        derived.stream()
            .filter(rows -> rows.from().stream().anyMatch(touched::contains))
            .sorted(Comparator.comparing(rows -> rows.getClass().getName()))
            .toList();
    for (DerivedRows rows : concerned) {
      rows.rebuild(connection);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private record Outcome<T>(T result, boolean keep) {}

  @FunctionalInterface
  private interface Work<T> {
    Outcome<T> in(Connection connection) throws IOException, SQLException;
  }

  private <T> T inTransaction(Work<T> work) throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        ImportRows.lock(connection);
        Outcome<T> outcome = work.in(connection);
        if (!outcome.keep()) {
          connection.rollback();
          return outcome.result();
        }
        long now = ImportRows.nextVersion(connection, clock);
        connection.commit();
        version.announce(now);
        return outcome.result();
      } catch (IOException | SQLException | RuntimeException | Error e) {
        rollBack(connection, e);
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      var translated = new SQLStateSQLExceptionTranslator().translate("import", null, e);
      throw translated == null ? new IllegalStateException(e) : translated;
    }
  }

  private static void rollBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
