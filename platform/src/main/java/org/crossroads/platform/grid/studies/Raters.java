package org.crossroads.platform.grid.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.Words;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who rates in which study: invited by e-mail address, known to readers by number. */
@Component
public class Raters {
  private final RaterRows rows;
  private final StudyRows studies;
  private final StudyAccess may;
  private final Post post;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /** How people are reached. */
  @Component
  record Post(Accounts accounts, Outbox outbox, PublicAddress address) {}

  Raters(DataSource database, StudyAccess may, Post post, Trail trail, Clock clock) {
    this.rows = new RaterRows(database);
    this.studies = new StudyRows(database);
    this.may = may;
    this.post = post;
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** All of these studies, by number; a study without any is left out. */
  public Map<StudyId, List<Rater>> list(List<Study> of) {
    return rows.list(of.stream().map(Study::id).toList());
  }

  /**
   * Asks whoever has an address to rate, and tells them by mail. There is no other answer for an
   * address without an account: it has one from now on.
   *
   * @return false if they rate there already
   * @throws Absent if the study is not theirs to run
   */
  public boolean invite(Who.SignedIn who, StudyId id, EmailAddress to, RaterKind kind) {
    Study study = may.run(who, id);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          studies.lock(id);
          Account account = post.accounts().findOrCreate(to);
          boolean isNew = rows.insert(id, account.id(), kind, LocalDate.now(clock));
          if (isNew) {
            trail.add(
                TrailEntry.of(
                        Author.of(who),
                        TrailEvent.RATER_INVITED,
                        Thing.study(id.value()),
                        Change.to("kind", kind.code()))
                    .concerning(account.id()));
            tell(to, study);
          }
          return isNew;
        }));
  }

  /**
   * Asks somebody no longer. Who has rated stays: their ratings are part of the study.
   *
   * @return false if they have rated
   * @throws Absent if the study is not theirs to run, or has no such rater
   */
  public boolean remove(Who.SignedIn who, StudyId id, UUID rater) {
    may.run(who, id);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          studies.lock(id);
          if (rows.list(List.of(id)).values().stream()
              .flatMap(List::stream)
              .noneMatch(each -> each.id().equals(rater))) {
            throw new Absent("There is no such rater in this study.");
          }
          boolean removed = rows.removeIfSilent(id, rater);
          if (removed) {
            trail.add(
                TrailEntry.of(Author.of(who), TrailEvent.RATER_REMOVED, Thing.study(id.value())));
          }
          return removed;
        }));
  }

  private void tell(EmailAddress to, Study study) {
    post.outbox()
        .post(
            new Mail(
                "study",
                to.value(),
                "You are asked to rate " + study.subject().replaceAll("\\p{Cntrl}+", " "),
                """
                You are asked to rate how well partners work together: %s, as of %s.

                Sign in with this address. You can stop any time and come back:

                %s/studies/%s/rating

                Until the coordinator shows the findings to all raters nobody else who rates
                sees what you say, and then not by your name.
                """
                    .formatted(
                        study.subject(),
                        Words.date(study.on()),
                        post.address().stated().orElse(""),
                        study.id()),
                null));
  }
}
