package org.crossroads.platform.accounts.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes along the whole chain and finds the first entry that is not as it was written. */
@Component
public class TrailVerification {
  private static final int FETCH_SIZE = 2_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate snapshot;

  public TrailVerification(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** An entry as it stands in the database. */
  private record Found(TrailLink link, Hash hash) {}

  /**
   * Verifies the trail of this moment, while others may add to it.
   *
   * @param anchors entries noted before, all of which must still be there
   */
  public TrailVerdict verify(Collection<TrailAnchor> anchors) {
    TrailVerdict verdict = snapshot.execute(status -> walk(anchors));
    return Objects.requireNonNull(verdict);
  }

  private TrailVerdict walk(Collection<TrailAnchor> anchors) {
    Map<Long, String> noted = new HashMap<>();
    for (TrailAnchor anchor : anchors) {
      String other = noted.put(anchor.number(), anchor.hash());
      if (other != null && !other.equals(anchor.hash())) {
        return new TrailVerdict.Broken(
            anchor.number(), "Its hash was noted twice, and the notes differ.");
      }
    }
    TrailHead last = new TrailHead(0, Hash.NONE);
    try (Stream<Found> entries = entries()) {
      for (Iterator<Found> each = entries.iterator(); each.hasNext(); ) {
        Found found = each.next();
        String wrong = wrong(found, last, noted.remove(found.link().number()));
        if (wrong != null) {
          return new TrailVerdict.Broken(Math.min(found.link().number(), last.number() + 1), wrong);
        }
        last = new TrailHead(found.link().number(), found.hash());
      }
    }
    return end(last, TrailHead.read(jdbc), noted);
  }

  private static @Nullable String wrong(Found found, TrailHead last, @Nullable String noted) {
    TrailLink link = found.link();
    if (link.number() != last.number() + 1) {
      return "It is missing; the next that is there is " + link.number() + ".";
    }
    if (!link.previous().equals(last.hash())) {
      return "It does not follow the entry before: one of the two was put in later.";
    }
    if (!link.hash().equals(found.hash())) {
      return "It was changed after it was written.";
    }
    return noted == null || noted.equals(found.hash().hex())
        ? null
        : "Its hash is not the one that was noted: the trail was written anew.";
  }

  private static TrailVerdict end(TrailHead last, TrailHead head, Map<Long, String> noted) {
    noted.remove(0L);
    long furthest =
        Math.max(head.number(), noted.keySet().stream().mapToLong(n -> n).max().orElse(0));
    if (furthest > last.number()) {
      return new TrailVerdict.Broken(
          last.number() + 1,
          "The tail was cut off: there were at least %,d entries, and %,d are there."
              .formatted(furthest, last.number()));
    }
    if (!head.equals(last)) {
      return new TrailVerdict.Broken(
          last.number(), "It is not the entry that the head of the trail names.");
    }
    return new TrailVerdict.Sound(new TrailAnchor(last.number(), last.hash().hex()));
  }

  private Stream<Found> entries() {
    return jdbc
        .sql(
            """
            SELECT number, happened_at, author, account_id, session_hash, event, thing_kind,
                thing_id, concerns_id, changes, previous_hash, hash
            FROM audit_event
            ORDER BY number
            """)
        .withFetchSize(FETCH_SIZE)
        .query((row, n) -> found(row))
        .stream();
  }

  private static Found found(ResultSet row) throws SQLException {
    var entry =
        new TrailLink.StoredEntry(
            row.getString("author"),
            row.getString("account_id"),
            row.getString("session_hash"),
            row.getString("event"),
            row.getString("thing_kind"),
            row.getString("thing_id"),
            row.getString("concerns_id"),
            ChangesJson.read(row.getString("changes")));
    var link =
        new TrailLink(
            row.getLong("number"),
            row.getObject("happened_at", OffsetDateTime.class).toInstant(),
            entry,
            Hash.of(row.getBytes("previous_hash")));
    return new Found(link, Hash.of(row.getBytes("hash")));
  }
}
