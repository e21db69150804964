package org.crossroads.platform.directory.incoming;

import java.time.Clock;
import java.time.LocalDate;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which day a file describes, and whether it holds the whole of its kind.
 *
 * @param asOf the day
 * @param whole whether a missing row means something
 */
public record FileScope(LocalDate asOf, boolean whole) {

  /**
   * Takes what the person said or else judges by the rows: the file is of the latest day in it that
   * is not still to come, and it is whole unless it has less than half as many rows as are known.
   * Records both with the import.
   *
   * @param days a SELECT of one column of days in the staged rows
   * @param staged a SELECT of the number of rows staged
   * @param known a SELECT of the number of rows that are there from files of this kind
   * @throws WrongFile if it is whole and a whole file of a later day was imported: yesterday's file
   *     must not overwrite today's
   */
  public static FileScope judge(
      ImportRun run, String kind, Clock clock, String days, String staged, String known) {
    JdbcClient jdbc = Transaction.of(run.connection());
    return new FileScope(asOf(run, jdbc, clock, days), whole(run, jdbc, staged, known))
        .recorded(run, jdbc, kind);
  }

  /** The same for a file that is a part, of today, unless the person said otherwise. */
  public static FileScope ofPart(ImportRun run, String kind, Clock clock) {
    LocalDate stated = run.statedAsOf();
    return new FileScope(
            stated == null ? LocalDate.now(clock) : stated, Boolean.TRUE.equals(run.statedWhole()))
        .recorded(run, Transaction.of(run.connection()), kind);
  }

  private FileScope recorded(ImportRun run, JdbcClient jdbc, String kind) {
    if (whole) {
      refuseIfOlder(run, jdbc, kind);
    }
    run.asOf(asOf);
    run.whole(whole);
    return this;
  }

  private static LocalDate asOf(ImportRun run, JdbcClient jdbc, Clock clock, String days) {
    LocalDate stated = run.statedAsOf();
    LocalDate latest = run.latestDay(LocalDate.now(clock));
    return stated != null
        ? stated
        : jdbc.sql(
                """
                SELECT coalesce(max(d.day), :latest)
                FROM (%s) AS d (day)
                WHERE d.day <= :latest
                """
                    .formatted(days))
            .param("latest", latest)
            .query(LocalDate.class)
            .single();
  }

  private static boolean whole(ImportRun run, JdbcClient jdbc, String staged, String known) {
    Boolean stated = run.statedWhole();
    if (stated != null) {
      return stated;
    }
    boolean whole =
        jdbc.sql("SELECT 2 * (%s) >= (%s)".formatted(staged, known)).query(Boolean.class).single();
    if (!whole) {
      run.note(
          "The file has less than half as many rows as the directory, so it was taken for a part"
              + " and nothing was ended. If it is all there is, say that it is whole.");
    }
    return whole;
  }

  private void refuseIfOlder(ImportRun run, JdbcClient jdbc, String kind) {
    jdbc.sql(
            """
            SELECT 'This file describes ' || :asOf || ', but import ' || r.id || ' ("'
                || r.file_name || '") of ' || r.as_of || ' is newer. Undo import ' || r.id
                || ' first if you mean to go back, or state the right day with --as-of.'
            FROM import_run AS r
            WHERE r.kind = :kind AND r.id <> :id AND r.undone_at IS NULL AND r.whole
              AND r.as_of > CAST(:asOf AS date)
            ORDER BY r.as_of DESC, r.id DESC
            LIMIT 1
            """)
        .param("asOf", asOf.toString())
        .param("kind", kind)
        .param("id", run.id())
        .query(String.class)
        .optional()
        .ifPresent(message -> {
          throw new WrongFile(message);
        });
  }
}
