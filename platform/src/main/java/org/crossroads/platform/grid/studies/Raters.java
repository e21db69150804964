package org.crossroads.platform.grid.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
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
          boolean isNew = add(who, id, account.id(), kind);
          if (isNew) {
            tell(to, List.of(study));
          }
          return isNew;
        }));
  }

  /**
   * Asks whoever has an address to rate in several studies, and tells them in one mail.
   *
   * @return in how many they did not rate already
   * @throws Absent if one of the studies is not theirs to run
   */
  public int inviteToAll(Who.SignedIn who, List<Study> all, EmailAddress to, RaterKind kind) {
    all.forEach(study -> may.run(who, study.id()));
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Account account = post.accounts().findOrCreate(to);
          List<Study> asked = new ArrayList<>();
          for (Study study : all) {
            studies.lock(study.id());
            if (add(who, study.id(), account.id(), kind)) {
              asked.add(study);
            }
          }
          if (!asked.isEmpty()) {
            tell(to, asked);
          }
          return asked.size();
        }));
  }

  /**
   * Asks those who rate in earlier studies to rate in later ones, as the same kind of rater; each
   * gets one mail.
   *
   * @param earlier by the later study in which they are asked
   * @throws Absent if one of the later studies is not theirs to run
   */
  public void inviteAgain(Who.SignedIn who, Map<Study, Study> earlier) {
    Map<StudyId, List<Rater>> raters = list(List.copyOf(earlier.values()));
    transaction.executeWithoutResult(status -> {
      Map<AccountId, List<Study>> asked = new LinkedHashMap<>();
      earlier.forEach((later, before) -> {
        may.run(who, later.id());
        studies.lock(later.id());
        for (Rater rater : raters.getOrDefault(before.id(), List.of())) {
          AccountId account = rater.account();
          if (account != null && add(who, later.id(), account, rater.kind())) {
            asked.computeIfAbsent(account, id -> new ArrayList<>()).add(later);
          }
        }
      });
      asked.forEach((account, all) ->
          post.accounts().find(account).ifPresent(found -> tell(found.email(), all)));
    });
  }

  private boolean add(Who.SignedIn who, StudyId id, AccountId account, RaterKind kind) {
    boolean isNew = rows.insert(id, account, kind, LocalDate.now(clock));
    if (isNew) {
      trail.add(
          TrailEntry.of(
                  Author.of(who),
                  TrailEvent.RATER_INVITED,
                  Thing.study(id.value()),
                  Change.to("kind", kind.code()))
              .concerning(account));
    }
    return isNew;
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

  /** One mail, of however many studies; those of several areas are of one day. */
  private void tell(EmailAddress to, List<Study> all) {
    Study first = all.getFirst();
    boolean isOne = all.size() == 1;
    String what =
        isOne
            ? first.subject().replaceAll("\\p{Cntrl}+", " ")
            : "how partners of %d areas work together".formatted(all.size());
    String page =
        post.address().stated().orElse("")
            + (isOne ? "/studies/" + first.id() + "/rating" : "/studies");
    post.outbox()
        .post(
            new Mail(
                "study",
                to.value(),
                "You are asked to rate " + what,
                """
                You are asked to rate how well partners work together: %s, as of %s.

                Sign in with this address. You can stop any time and come back:

                %s

                Until the coordinator shows the findings to all raters nobody else who rates
                sees what you say, and then not by your name.
                """
                    .formatted(
                        Words.list(all.stream().map(Study::subject).toList()),
                        Words.date(first.on()),
                        page),
                null));
  }
}
