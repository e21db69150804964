package org.crossroads.platform.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what is past its time. */
@Component
public class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final Holdings holdings;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Retention(Holdings holdings, DataSource database, Clock clock) {
    this.holdings = holdings;
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** One rule and what is due by it. */
  public record Line(RetentionRule rule, RetentionRule.Due due) {}

  /** What would be removed now. */
  public List<Line> list() {
    Instant now = clock.instant();
    return holdings.retention().stream().map(rule -> new Line(rule, rule.due(now))).toList();
  }

  /** Removes what is due: all of it or, if something fails, nothing. Says what it was. */
  public List<Line> apply() {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Instant now = clock.instant();
          jdbc.sql("UPDATE retention_run SET ran_at = :now").param("now", at(now)).update();
          return remove(now);
        }));
  }

  /**
   * The same, unless a node did it within a day. A node that comes while another is at it waits,
   * and then finds that it is done.
   */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  List<Line> applyDaily() {
    List<Line> removed = removeUnlessDoneToday();
    removed.stream()
        .filter(line -> line.due().count() > 0)
        .forEach(line -> LOG.info("Removed {} {}", line.due().count(), line.rule().what()));
    return removed;
  }

  private List<Line> removeUnlessDoneToday() {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Instant now = clock.instant();
          boolean ours =
              jdbc.sql("UPDATE retention_run SET ran_at = :now WHERE ran_at <= :before")
                      .param("now", at(now))
                      .param("before", at(now.minus(DAY)))
                      .update()
                  > 0;
          return ours ? remove(now) : List.<Line>of();
        }));
  }

  private List<Line> remove(Instant now) {
    List<Line> removed = new ArrayList<>();
    for (RetentionRule rule : holdings.retention()) {
      RetentionRule.Due due = rule.due(now);
      int count = rule.remove(now);
      removed.add(new Line(rule, new RetentionRule.Due(count, due.samples())));
    }
    return removed;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
