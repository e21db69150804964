package org.crossroads.platform.accounts.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds entries of the trail, the latest first. Whether a person may is asked elsewhere. */
@Component
public class TrailSearch {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");
  private static final int FETCH_SIZE = 2_000;
  private static final int SESSION_SHOWN = 8;

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;

  public TrailSearch(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(database));
    reading.setReadOnly(true);
  }

  /**
   * The latest entries that match.
   *
   * @param before only entries with a lower number; {@link Long#MAX_VALUE} begins at the end
   * @param limit at most so many
   */
  public List<TrailRecord> list(TrailQuery query, long before, int limit) {
    try (Stream<TrailRecord> found = search(query, before, limit)) {
      return found.toList();
    }
  }

  /** Hands over every entry that matches, one by one. */
  public void forEach(TrailQuery query, Consumer<TrailRecord> consumer) {
    reading.executeWithoutResult(status -> {
      try (Stream<TrailRecord> found = search(query, Long.MAX_VALUE, Integer.MAX_VALUE)) {
        found.forEach(consumer);
      }
    });
  }

  private Stream<TrailRecord> search(TrailQuery query, long before, int limit) {
    return jdbc
        .sql(
            """
            SELECT e.number, e.happened_at, e.author, e.account_id, e.session_hash, e.event,
                e.thing_kind, e.thing_id, e.concerns_id, e.changes
            FROM audit_event AS e
            WHERE e.number < :before
              AND (CAST(:person AS uuid) IS NULL OR :person IN (e.account_id, e.concerns_id))
              AND (CAST(:event AS text) IS NULL OR e.event = :event)
              AND (CAST(:thing AS text) IS NULL OR e.thing_id = :thing)
              AND (CAST(:from AS timestamptz) IS NULL OR e.happened_at >= :from)
              AND (CAST(:until AS timestamptz) IS NULL OR e.happened_at < :until)
            ORDER BY e.number DESC
            LIMIT :limit
            """)
        .param("before", before)
        .param("person", query.person() == null ? null : query.person().value(), Types.OTHER)
        .param("event", query.event() == null ? null : query.event().code(), Types.VARCHAR)
        .param("thing", query.thing(), Types.VARCHAR)
        .param("from", startOf(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", startOf(dayAfter(query.to())), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("limit", limit)
        .withFetchSize(FETCH_SIZE)
        .query((row, number) -> read(row))
        .stream();
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(BRITAIN).toOffsetDateTime();
  }

  private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new AccountId(id);
  }

  private static TrailRecord read(ResultSet row) throws SQLException {
    String session = row.getString("session_hash");
    return new TrailRecord(
        row.getLong("number"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("author"),
        account(row, "account_id"),
        session == null ? "" : session.substring(0, SESSION_SHOWN),
        row.getString("event"),
        row.getString("thing_kind"),
        row.getString("thing_id"),
        account(row, "concerns_id"),
        ChangesJson.read(row.getString("changes")).stream()
            .sorted(Comparator.comparing(Change::field))
            .toList());
  }
}
