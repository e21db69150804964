package org.crossroads.platform.questionnaires;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormChecks;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questionnaires, for those who may write them: coordinators and association officers those of
 * their partnerships, administrators all.
 *
 * <p>What is published never changes: a change becomes a new version, with what each of its
 * questions is to the one before.
 */
@Component
public class Questionnaires {
  private static final int MOST_KEPT = 200;

  private final QuestionnaireRows rows;
  private final Access access;
  private final Trail trail;
  private final Clock clock;

  /** What was published never changes, and every page that is answered asks for it. */
  private final Cache<Published, Version> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Published(UUID questionnaire, int number) {}

  Questionnaires(DataSource database, Access access, Trail trail, Clock clock) {
    this.rows = new QuestionnaireRows(database);
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /** Those that somebody may write, the latest first. */
  public List<ListedQuestionnaire> list(Who who) {
    return rows.list(access.reach(who, Right.RUN_QUESTIONNAIRES));
  }

  /** Where somebody may write questionnaires. */
  public Reach reach(Who who) {
    return access.reach(who, Right.RUN_QUESTIONNAIRES);
  }

  /**
   * The draft of a questionnaire.
   *
   * @throws Absent if it is not theirs
   */
  public Draft get(Who who, UUID id) {
    return rows.find(id)
        .filter(draft -> access.may(who, Right.RUN_QUESTIONNAIRES, draft.scope()))
        .orElseThrow(() -> new Absent("There is no such questionnaire, or it is not yours."));
  }

  /**
   * Begins a questionnaire.
   *
   * @throws Absent if they may not write any there
   */
  @Transactional
  public UUID create(Who.SignedIn who, Scope scope, Form form) {
    access.require(
        who, Right.RUN_QUESTIONNAIRES, scope, "There is no such partnership, or it is not yours.");
    UUID id = UUID.randomUUID();
    rows.insert(id, scope, form, LocalDate.now(clock));
    tell(who, TrailEvent.QUESTIONNAIRE_BEGUN, id);
    return id;
  }

  /**
   * Writes the draft anew.
   *
   * @param revision of the draft that the author changed
   * @return false, and nothing is written, if somebody else has changed it meanwhile
   * @throws Absent if it is not theirs
   */
  @Transactional
  public boolean save(Who.SignedIn who, UUID id, int revision, Form form) {
    get(who, id);
    return rows.update(id, revision, form);
  }

  /** What was published, the latest first. */
  public List<Version> listVersions(UUID id) {
    return rows.versions(id);
  }

  /** Finds a version. */
  public Optional<Version> findVersion(UUID id, int number) {
    Version known = kept.getIfPresent(new Published(id, number));
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Version> found =
        rows.versions(id).stream().filter(each -> each.number() == number).findFirst();
    found.ifPresent(version -> kept.put(new Published(id, number), version));
    return found;
  }

  /**
   * Publishes the draft as the next version.
   *
   * @param revision of the draft that the author has seen
   * @return its number, or empty if somebody else has changed the draft meanwhile
   * @throws Absent if it is not theirs
   * @throws IllegalArgumentException if the draft cannot be put to people
   */
  @Transactional
  public Optional<Integer> publish(
      Who.SignedIn who, UUID id, int revision, Map<String, Mapping> mapping) {
    Draft draft = get(who, id);
    if (!FormChecks.problems(draft.form()).isEmpty()) {
      throw new IllegalArgumentException("The draft of " + id + " is not whole.");
    }
    // Whoever writes the draft waits, and is told of the new revision.
    if (draft.revision() != revision || !rows.update(id, revision, draft.form())) {
      return Optional.empty();
    }
    int number = rows.versions(id).stream().mapToInt(Version::number).max().orElse(0) + 1;
    rows.publish(
        id,
        new Version(number, draft.form(), LocalDate.now(clock), mapping),
        who.account().value());
    tell(
        who,
        TrailEvent.QUESTIONNAIRE_PUBLISHED,
        id,
        Change.to("version", Integer.toString(number)));
    return Optional.of(number);
  }

  private void tell(Who.SignedIn who, TrailEvent event, UUID id, Change... changes) {
    trail.add(TrailEntry.of(Author.of(who), event, Thing.questionnaire(id), changes));
  }
}
