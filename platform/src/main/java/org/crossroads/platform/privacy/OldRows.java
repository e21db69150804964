package org.crossroads.platform.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that go once they are so old.
 *
 * @param what they are
 * @param keptFor in words
 * @param kept how long before now {@code :before} is
 * @param select which are due: one text column that says which, ordered
 * @param delete removes the same
 */
public record OldRows(
    JdbcClient jdbc, String what, String keptFor, Duration kept, String select, String delete)
    implements RetentionRule {
  private static final int MOST_SAMPLES = 5;

  @Override
  public Due due(Instant now) {
    List<String> first = new ArrayList<>();
    long[] count = {0};
    jdbc.sql(select)
        .param("before", before(now))
        .query(row -> {
          if (count[0] < MOST_SAMPLES) {
            first.add(row.getString(1));
          }
          count[0]++;
        });
    return new Due(count[0], first);
  }

  @Override
  public int remove(Instant now) {
    return jdbc.sql(delete).param("before", before(now)).update();
  }

  private OffsetDateTime before(Instant now) {
    return now.minus(kept).atOffset(ZoneOffset.UTC);
  }
}
