package org.crossroads.platform.imports;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedRow;
import org.jspecify.annotations.Nullable;

/** The tally of the import that is running. */
final class RunningImport implements ImportRun {
  private static final int REFUSALS_SHOWN = 100;
  private static final int REFUSALS_PASSED_ON = 100_000;
  private static final int ROWS_BETWEEN_REPORTS = 512;

  private final int id;
  private final Connection connection;
  private final ImportOptions options;
  private final @Nullable LocalDate stated;
  private final Progress progress;

  private @Nullable LocalDate asOf;
  private boolean whole;
  private int read;
  private int added;
  private int changed;
  private int closed;
  private int unchanged;
  private int ended;
  private int refusedRows;
  private int refusedCells;
  private final SequencedSet<String> notes = new LinkedHashSet<>();
  private final List<RefusedRow> firstRefused = new ArrayList<>();

  /** The file and who hears how far it is. */
  record Progress(InputFile file, long size, ImportProgress listener) {
    void at(int rows) {
      listener.at(file.bytesRead(), size, rows);
    }
  }

  RunningImport(int id, Connection connection, ImportOptions options, Progress progress) {
    this.id = id;
    this.connection = connection;
    this.options = options;
    this.progress = progress;
    LocalDate said = options.asOf();
    this.stated = said == null ? FileDate.day(progress.file().name()).orElse(null) : said;
    this.asOf = stated;
    this.whole = Boolean.TRUE.equals(options.whole());
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public @Nullable LocalDate statedAsOf() {
    return stated;
  }

  @Override
  public LocalDate latestDay(LocalDate today) {
    return FileDate.lastOfMonth(progress.file().name()).filter(today::isAfter).orElse(today);
  }

  @Override
  public @Nullable Boolean statedWhole() {
    return options.whole();
  }

  @Override
  public void asOf(LocalDate day) {
    asOf = day;
  }

  @Override
  public void whole(boolean isWhole) {
    whole = isWhole;
  }

  @Override
  public void read() {
    if (++read % ROWS_BETWEEN_REPORTS == 0) {
      progress.at(read);
    }
  }

  @Override
  public void added(int rows) {
    added += rows;
  }

  @Override
  public void changed(int rows) {
    changed += rows;
  }

  @Override
  public void closed(int organisations) {
    closed += organisations;
  }

  @Override
  public void unchanged(int rows) {
    unchanged += rows;
  }

  @Override
  public void ended(int rows) {
    ended += rows;
  }

  @Override
  public void refuse(RefusedRow row) {
    refusedRows++;
    passOn(row);
  }

  @Override
  public void leaveOutCell(RefusedRow cell) {
    refusedCells++;
    passOn(cell);
  }

  private void passOn(RefusedRow row) {
    int count = refusedRows + refusedCells;
    if (count <= REFUSALS_SHOWN) {
      firstRefused.add(row);
    }
    if (count <= REFUSALS_PASSED_ON) {
      options.refused().accept(row);
    } else if (count == REFUSALS_PASSED_ON + 1) {
      note(
          "Only the first %,d refusals are listed; the file is probably not what it should be."
              .formatted(REFUSALS_PASSED_ON));
    }
  }

  @Override
  public void note(String sentence) {
    notes.add(sentence);
  }

  LocalDate asOfOr(LocalDate today) {
    if (asOf != null) {
      return asOf;
    }
    return FileDate.firstOfMonth(progress.file().name()).orElse(today);
  }

  boolean isWhole() {
    return whole;
  }

  ImportTally tally() {
    return new ImportTally(read, added, changed, closed, unchanged, ended, refusedRows);
  }

  ImportSummary summary(boolean kept, String kind, LocalDate day) {
    progress.at(read);
    return new ImportSummary(
        kept ? id : null,
        kind,
        progress.file().name(),
        day,
        whole,
        options.dryRun(),
        tally(),
        refusedCells,
        List.copyOf(notes),
        firstRefused);
  }
}
