package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.letters.Letter;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.letters.Letters;
import org.crossroads.platform.accounts.letters.Recipients;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries of which nobody has said for a year that they are right, and the mail to those who look
 * after them: once a term at most, one for each person, listing what is stale and nothing else.
 */
@Component
public class StaleEntries {
  /** Three weeks into each school term, when people have found their feet. */
  private static final List<MonthDay> MAIL_DAYS =
      List.of(MonthDay.of(1, 25), MonthDay.of(5, 5), MonthDay.of(9, 25));

  /** A node that was down on the mail day makes up for it, but not in the holidays. */
  private static final int DAYS_TO_MAKE_UP = 14;

  /** A term, so that nobody is asked twice in one. */
  private static final int TERM_DAYS = 90;

  private final JdbcClient jdbc;
  private final EntryKeepers keepers;
  private final Letters letters;
  private final Clock clock;

  StaleEntries(DataSource database, EntryKeepers keepers, Letters letters, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.keepers = keepers;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * An entry with stale fields.
   *
   * @param fields the labels of those that are stale
   */
  public record Stale(OrganisationId organisation, String name, List<String> fields) {
    public Stale {
      fields = List.copyOf(fields);
    }
  }

  /** Those whose keepers were not written to this term, by name. */
  public List<Stale> list() {
    LocalDate today = LocalDate.now(clock);
    Map<OrganisationId, Stale> stale = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT o.id, o.name, e.field
            FROM entry_field AS e
            JOIN organisation AS o ON o.id = e.organisation_id
            LEFT JOIN entry_reminder AS r ON r.organisation_id = e.organisation_id
            WHERE e.value <> ''
              AND e.checked_on < :yearAgo
              AND (r.sent_on IS NULL OR r.sent_on <= :lastTerm)
            ORDER BY lower(o.name), o.id, e.field
            """)
        .param("yearAgo", today.minusYears(1))
        .param("lastTerm", today.minusDays(TERM_DAYS))
        .query(row -> {
          OrganisationId id = new OrganisationId(row.getObject("id", UUID.class));
          String name = Objects.requireNonNull(row.getString("name"));
          String label = EntryField.find(row.getString("field")).orElseThrow().label();
          stale.merge(id, new Stale(id, name, List.of(label)), StaleEntries::both);
        });
    return List.copyOf(stale.values());
  }

  /** Who would be written to, before anybody is. */
  public Recipients recipients() {
    return letters.recipients(byKeeper(list()).keySet(), LetterKind.STALE_ENTRIES);
  }

  /** The next day on which keepers are written to without anybody's doing. */
  public LocalDate nextMailDay() {
    LocalDate today = LocalDate.now(clock);
    return mailDays(today.getYear()).filter(day -> day.isAfter(today)).findFirst().orElseThrow();
  }

  /** Writes to them on a mail day, on whichever node comes first. */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  public void remindOnMailDay() {
    LocalDate today = LocalDate.now(clock);
    LocalDate last =
        mailDays(today.getYear() - 1)
            .filter(day -> !day.isAfter(today))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    boolean ours =
        !last.plusDays(DAYS_TO_MAKE_UP).isBefore(today)
            && jdbc.sql(
                        """
                        INSERT INTO entry_round (mail_day, sent_at) VALUES (:day, :now)
                        ON CONFLICT DO NOTHING
                        """)
                    .param("day", last)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update()
                > 0;
    if (ours) {
      remind();
    }
  }

  /** The mail days of a year and of the next, in order. */
  private static Stream<LocalDate> mailDays(int year) {
    return Stream.of(year, year + 1).flatMap(y -> MAIL_DAYS.stream().map(day -> day.atYear(y)));
  }

  /** Writes to them; says to how many. Of two at once, one does. */
  @Transactional
  public int remind() {
    LocalDate today = LocalDate.now(clock);
    List<Stale> ours = list().stream().filter(each -> note(each.organisation(), today)).toList();
    Map<AccountId, List<Stale>> byKeeper = byKeeper(ours);
    byKeeper.forEach((keeper, entries) -> letters.post(keeper, letter(entries)));
    return byKeeper.size();
  }

  private boolean note(OrganisationId organisation, LocalDate today) {
    return jdbc.sql(
                """
                INSERT INTO entry_reminder AS r (organisation_id, sent_on)
                VALUES (:organisation, :today)
                ON CONFLICT (organisation_id) DO UPDATE SET sent_on = :today
                WHERE r.sent_on <= :lastTerm
                """)
            .param("organisation", organisation.value())
            .param("today", today)
            .param("lastTerm", today.minusDays(TERM_DAYS))
            .update()
        > 0;
  }

  private Map<AccountId, List<Stale>> byKeeper(List<Stale> stale) {
    Map<AccountId, List<Stale>> entries = new LinkedHashMap<>();
    for (Stale each : stale) {
      keepers
          .of(each.organisation())
          .forEach(keeper -> entries.computeIfAbsent(keeper, k -> new ArrayList<>()).add(each));
    }
    return entries;
  }

  private Letter letter(List<Stale> entries) {
    StringBuilder text =
        new StringBuilder("Nobody has said for a year that this is still right:\n");
    for (Stale each : entries) {
      text.append(
          "\n%s: %s\n%s/check\n"
              .formatted(
                  each.name(),
                  String.join(", ", each.fields()),
                  keepers.address(each.organisation())));
    }
    text.append("\nIf all of it is right, one button on that page says so.");
    return new Letter(LetterKind.STALE_ENTRIES, "Is your entry still right?", text.toString());
  }

  private static Stale both(Stale first, Stale second) {
    List<String> fields = new ArrayList<>(first.fields());
    fields.addAll(second.fields());
    return new Stale(first.organisation(), first.name(), fields);
  }
}
