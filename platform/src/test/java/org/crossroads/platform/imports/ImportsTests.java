package org.crossroads.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportsTests {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final List<Object> events = new CopyOnWriteArrayList<>();
  private final DataVersion version = new DataVersion(database, events::add);
  private final Imports imports =
      new Imports(database, List.of(new NoticeImporter()), List.of(), version, CLOCK);

  @BeforeEach
  void tableOfThisTest() {
    jdbc.sql(
            """
            CREATE TABLE notice (
              id uuid PRIMARY KEY, text text NOT NULL, shown_on date,
              created_import integer NOT NULL REFERENCES import_run)
            """)
        .update();
    version.startFrom(0);
  }

  @Test
  void anImportIsRecordedWithItsCounts() throws IOException {
    ImportSummary summary = run("notices-2026-01-15.csv", "Key,Text\na,One\nb,Two\nc,\n");
    assertThat(summary.rows()).isEqualTo(new ImportTally(3, 2, 0, 0, 0, 1));
    assertThat(summary.asOf()).isEqualTo("2026-01-15");
    assertThat(summary.firstRefused()).singleElement().extracting(RefusedRow::row).isEqualTo(4L);
    assertThat(imports.list())
        .singleElement()
        .satisfies(past -> {
          assertThat(past.fileName()).isEqualTo("notices-2026-01-15.csv");
          assertThat(past.rows()).isEqualTo(summary.rows());
          assertThat(past.sha256()).hasSize(64);
          assertThat(past.undoneAt()).isNull();
        });
  }

  @Test
  void theDayComesFromThePersonThenTheNameThenTheClock() throws IOException {
    assertThat(run("n20251231.csv", "Key,Text\na,1\n").asOf()).isEqualTo("2025-12-31");
    assertThat(run("n2025-11.csv", "Key,Text\na,2\n").asOf()).isEqualTo("2025-11-01");
    assertThat(run("n20259999.csv", "Key,Text\na,3\n").asOf()).isEqualTo("2026-01-31");
    ImportOptions stated = ImportOptions.none().asOf(LocalDate.of(2024, 2, 29));
    assertThat(run("n20251231.csv", "Key,Text\na,4\n", stated).asOf()).isEqualTo("2024-02-29");
  }

  @Test
  void theSameFileAgainLeavesNoTraceAndSaysSo() throws IOException {
    run("notices.csv", "Key,Text\na,One\n");
    ImportSummary again = run("notices.csv", "Key,Text\na,One\n");
    assertThat(again.id()).isNull();
    assertThat(again.sentence()).startsWith("Nothing changed");
    assertThat(imports.list()).hasSize(1);
    assertThat(version.current()).isEqualTo(1);
  }

  @Test
  void aDryRunCountsAndKeepsNothing() throws IOException {
    ImportSummary summary = run("n.csv", "Key,Text\na,One\n", ImportOptions.none().dryRun(true));
    assertThat(summary.rows().added()).isEqualTo(1);
    assertThat(summary.sentence()).startsWith("Dry run");
    assertThat(notices()).isEmpty();
    assertThat(imports.list()).isEmpty();
    assertThat(version.current()).isZero();
  }

  @Test
  void whatPeopleHaveBuiltUponIsNotUndone() throws IOException {
    int id = Objects.requireNonNull(run("notices-2026-01-15.csv", "Key,Text\na,One\n").id());
    jdbc.sql("CREATE TABLE remark (notice_id uuid NOT NULL REFERENCES notice)").update();
    jdbc.sql("INSERT INTO remark (notice_id) SELECT id FROM notice").update();
    assertThatThrownBy(() -> imports.undo(id))
        .isInstanceOf(CannotUndo.class)
        .hasMessageContaining("Import " + id + " (notices-2026-01-15.csv) cannot be undone")
        .hasMessageContaining("people have built upon what it brought")
        .hasMessageContaining("Nothing was changed");
    assertThat(jdbc.sql("SELECT count(*) FROM notice").query(Integer.class).single()).isOne();
    assertThat(imports.list().getFirst().undoneAt()).isNull();
  }

  @Test
  void undoRestoresExactlyWhatWasThere() throws IOException {
    int first = id(run("n1.csv", "Key,Text\na,One\nb,Two\n"));
    List<@Nullable String> before = notices();
    int second = id(run("n2.csv", "Key,Text\na,Uno\nc,Three\n"));
    assertThat(notices()).hasSize(3).isNotEqualTo(before);

    assertThatThrownBy(() -> imports.undo(first))
        .isInstanceOf(CannotUndo.class)
        .hasMessageContaining("Undo import %d first".formatted(second));
    assertThat(imports.undo(second).undoneAt()).isEqualTo(CLOCK.instant());
    assertThat(notices()).isEqualTo(before);
    imports.undo(first);
    assertThat(notices()).isEmpty();
    assertThat(jdbc.sql("SELECT count(*) FROM import_change").query(Integer.class).single())
        .isZero();
    assertThatThrownBy(() -> imports.undo(first)).hasMessageContaining("undone already");
    assertThatThrownBy(() -> imports.undo(99)).hasMessageContaining("no import 99");
  }

  @Test
  void aFileThatFailsHalfwayLeavesNothing() {
    assertThatThrownBy(() -> run("n.csv", "Key,Text\na,One\nboom,Two\n"))
        .isInstanceOf(WrongFile.class);
    assertThat(notices()).isEmpty();
    assertThat(imports.list()).isEmpty();
  }

  @Test
  void everyChangeIsAnnouncedOnce() throws IOException {
    int id = id(run("n.csv", "Key,Text\na,One\n"));
    imports.undo(id);
    assertThat(events).containsExactly(new DataChanged(1), new DataChanged(2));
  }

  @Test
  void changesOnAnotherNodeAreHeardOfHere() throws Exception {
    DataVersion elsewhere = new DataVersion(database, events::add);
    DataFollower follower = new DataFollower(database, elsewhere);
    follower.start();
    try {
      Imports otherNode =
          new Imports(
              database,
              List.of(new NoticeImporter()),
              List.of(),
              new DataVersion(database, event -> {}),
              CLOCK);
      otherNode.run(
          "notices", file("n.csv", "Key,Text\na,1\n"), ImportOptions.none(), ImportProgress.SILENT);
      waitFor(() -> events.contains(new DataChanged(1)));
      jdbc.sql(
              """
              SELECT pg_terminate_backend(pid)
              FROM pg_stat_activity
              WHERE datname = current_database() AND query LIKE '%data_state%' AND pid <> pg_backend_pid()
              """)
          .query(Boolean.class)
          .list();
      otherNode.run(
          "notices", file("n.csv", "Key,Text\na,2\n"), ImportOptions.none(), ImportProgress.SILENT);
      waitFor(() -> events.contains(new DataChanged(2)));
    } finally {
      follower.stop();
    }
  }

  @Test
  void ofTwoImportsAtOnceOneWaits() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ImportProgress holding =
          (read, of, rows) -> {
            inside.countDown();
            await(goOn);
          };
      Future<ImportSummary> slow =
          threads.submit(() ->
              imports.run(
                  "notices", file("a.csv", "Key,Text\na,1\n"), ImportOptions.none(), holding));
      await(inside);
      Future<ImportSummary> second = threads.submit(() -> run("b.csv", "Key,Text\na,2\n"));
      waitFor(this::someoneWaitsForTheLock);
      assertThat(second.isDone()).isFalse();
      goOn.countDown();
      assertThat(slow.get().rows().added()).isEqualTo(1);
      assertThat(second.get().rows().changed()).isEqualTo(1);
    }
  }

  private boolean someoneWaitsForTheLock() {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT FROM pg_stat_activity
              WHERE datname = current_database() AND wait_event_type = 'Lock')
            """)
        .query(Boolean.class)
        .single();
  }

  private static void waitFor(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int id(ImportSummary summary) {
    Integer id = summary.id();
    if (id == null) {
      throw new AssertionError("not kept: " + summary);
    }
    return id;
  }

  private List<@Nullable String> notices() {
    return jdbc.sql("SELECT n::text FROM notice AS n ORDER BY id").query(String.class).list();
  }

  private ImportSummary run(String name, String text) throws IOException {
    return run(name, text, ImportOptions.none());
  }

  private ImportSummary run(String name, String text, ImportOptions options) throws IOException {
    return imports.run("notices", file(name, text), options, ImportProgress.SILENT);
  }

  private InputFile file(String name, String text) throws IOException {
    return new InputFile(Files.writeString(folder.resolve(name), text));
  }

  /** The smallest importer there can be: one table, journalled. */
  private static final class NoticeImporter implements Importer {
    @Override
    public String kind() {
      return "notices";
    }

    @Override
    public List<ImportedTable> tables() {
      return List.of(new ImportedTable("notice", ImportedTable.Change.JOURNALLED));
    }

    @Override
    public void read(InputFile file, ImportRun run) throws IOException, SQLException {
      try (TableFile table =
          TableFile.open(file, TableLayout.of("list of notices", "Key", "Text"))) {
        run.eachRow(
            table,
            row -> {
              String text = row.requiredText("Text");
              if (row.text("Key").equals("boom")) {
                throw new WrongFile("This file is rotten.");
              }
              write(run, row.text("Key"), text);
            });
      }
    }

    private static void write(ImportRun run, String key, String text) throws SQLException {
      try (var change =
              run.connection()
                  .prepareStatement(
                      """
                      WITH old AS (
                        SELECT id, text FROM notice WHERE id = md5(?)::uuid AND text <> ?),
                      journal AS (
                        INSERT INTO import_change (import_id, relation, row_id, before, after)
                        SELECT ?, 'notice', id, jsonb_build_object('text', text),
                               jsonb_build_object('text', ?::text)
                        FROM old)
                      UPDATE notice SET text = ? FROM old WHERE notice.id = old.id
                      """);
          var insert =
              run.connection()
                  .prepareStatement(
                      """
                      INSERT INTO notice (id, text, created_import)
                      VALUES (md5(?)::uuid, ?, ?)
                      ON CONFLICT DO NOTHING
                      """)) {
        change.setString(1, key);
        change.setString(2, text);
        change.setInt(3, run.id());
        change.setString(4, text);
        change.setString(5, text);
        int changed = change.executeUpdate();
        insert.setString(1, key);
        insert.setString(2, text);
        insert.setInt(3, run.id());
        int added = insert.executeUpdate();
        run.changed(changed);
        run.added(added);
        run.unchanged(1 - added - changed);
      }
    }
  }
}
