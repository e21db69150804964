package org.crossroads.platform.permissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.entries.Claims;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.RaterKind;
import org.crossroads.platform.grid.studies.Raters;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.StudyState;
import org.crossroads.platform.grid.studies.StudyWanted;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.waves.FrameLines;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.WavePlan;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All personas with their roles and sessions, and fresh things for them to act on. */
@Import({Everybody.Doors.class, Everybody.AskedQuestions.class})
final class Everybody {
  /** Tests with this setting share an application in which everybody has a session. */
  static final String SETTING = "crossroads.test.stage=permissions";

  static final UUID BOROUGH = new UUID(1, 1);
  static final UUID ELSEWHERE = new UUID(2, 2);

  private static final Pattern NAME = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]+)*\\b");

  private final DataSource database;
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Grants grants;
  private final Claims claims;
  private final Organisations organisations;
  private final Sessions sessions;
  private final AskedQuestions questions;
  private UUID wave = new UUID(0, 0);
  private final Studies studies;
  private final ComparativeStudies comparative;
  private final Raters raters;
  private final AtomicInteger count = new AtomicInteger();

  /** What makes people and gives them roles. */
  record Doors(
      Accounts accounts,
      Sessions sessions,
      Grants grants,
      Claims claims,
      AskedQuestions questions,
      Studies studies,
      ComparativeStudies comparative,
      Raters raters) {}

  /** What asks questions. */
  record AskedQuestions(Questionnaires questionnaires, Waves waves, Frames frames) {}

  Everybody(DataSource database, OrganisationSearch search, Doors doors)
      throws InterruptedException {
    Stage.set(database, search);
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.accounts = doors.accounts();
    this.grants = doors.grants();
    this.claims = doors.claims();
    this.organisations = new Organisations(database);
    this.sessions = doors.sessions();
    this.questions = doors.questions();
    this.studies = doors.studies();
    this.comparative = doors.comparative();
    this.raters = doors.raters();
    addPartnership(BOROUGH, "Borough Partnership", Cast.NORTHGATE);
    addPartnership(ELSEWHERE, "Other Partnership", Cast.MILLBROOK);
    for (Persona persona : Persona.values()) {
      enter(persona);
    }
    give(Persona.STRANGER.email(), Role.REPRESENTATIVE, Cast.MILLBROOK.value());
    give(Persona.STRANGER.email(), Role.COORDINATOR, ELSEWHERE);
    // So that the persona is not the last and may end what is theirs.
    give("second@people.example", Role.ADMINISTRATOR, null);
    give("second@people.example", Role.COORDINATOR, BOROUGH);
  }

  private void enter(Persona persona) {
    if (persona == Persona.VISITOR) {
      return;
    }
    account(persona.email());
    Role role = persona.role();
    if (role != null) {
      give(
          persona.email(),
          role,
          switch (role.scopeKind()) {
            case ORGANISATION -> Cast.NORTHGATE.value();
            case PARTNERSHIP -> BOROUGH;
            case SITE -> null;
          });
    }
  }

  /** The secret of a session that begins now: some pages end them. */
  String secret(Persona persona) {
    AccountId account = account(persona.email()).id();
    return sessions.begin(account, SignInMethod.CODE, "a test").text();
  }

  /** Puts ids in place of the names in an address; acts are on new things each time. */
  String resolve(String path) {
    return NAME.matcher(path).replaceAll(name -> id(name.group()));
  }

  private String id(String name) {
    return switch (name) {
      case "NORTHGATE" -> Cast.NORTHGATE.toString();
      case "MILLBROOK" -> Cast.MILLBROOK.toString();
      case "BOROUGH" -> BOROUGH.toString();
      case "ELSEWHERE" -> ELSEWHERE.toString();
      case "NOWHERE" -> UUID.randomUUID().toString();
      case "SOMEBODY" -> account("somebody@people.example").id().toString();
      case "NEW_EDITOR" -> give(fresh(), Role.EDITOR, Cast.NORTHGATE.value());
      case "NEW_MEMBER" -> give(fresh(), Role.MEMBER, BOROUGH);
      case "ROLE_OF_SOMEBODY" -> roleOfSomebody();
      case "EDITOR_ELSEWHERE" -> give(fresh(), Role.EDITOR, Cast.MILLBROOK.value());
      case "MEMBER_ELSEWHERE" -> give(fresh(), Role.MEMBER, ELSEWHERE);
      case "NEW_PARTNERSHIP" -> newPartnership();
      case "FRESH" -> fresh();
      case "NEW_CLAIM" -> claim(Cast.NORTHGATE);
      case "CLAIM_ELSEWHERE" -> claim(Cast.MILLBROOK);
      case "NEW_QUESTIONNAIRE" -> questionnaire().toString();
      case "NEW_WAVE" -> wave().toString();
      case "ITS_INVITATION" ->
          questions
              .frames()
              .list(questions.waves().find(wave).orElseThrow())
              .getFirst()
              .id()
              .toString();
      case "STUDY" -> study(Persona.COORDINATOR, BOROUGH);
      case "STUDY_ELSEWHERE" -> study(Persona.STRANGER, ELSEWHERE);
      case "SHARED_STUDY" -> study(Persona.COORDINATOR, BOROUGH, StudyState.Step.SHARE);
      case "PUBLISHED_STUDY" ->
          study(Persona.COORDINATOR, BOROUGH, StudyState.Step.SHARE, StudyState.Step.PUBLISH);
      case "COMPARATIVE" -> comparative();
      case "PUBLISHED_COMPARATIVE" -> comparative(StudyState.Step.SHARE, StudyState.Step.PUBLISH);
      default -> throw new IllegalArgumentException("Nothing is called " + name);
    };
  }

  private Who.SignedIn coordinator() {
    Account account = account("second@people.example");
    return new Who.SignedIn(account.id(), "", account.email().value(), "test", account.since());
  }

  private UUID questionnaire() {
    return questions
        .questionnaires()
        .create(
            coordinator(),
            new Scope.Partnership(BOROUGH),
            QuestionnaireReader.readJson(
                """
                {"settings":[{"form_title":"A questionnaire"}],
                 "survey":[{"type":"text","name":"q1","label":"Is it?"}]}
                """));
  }

  private UUID wave() {
    UUID questionnaire = questionnaire();
    questions.questionnaires().publish(coordinator(), questionnaire, 1, Map.of());
    LocalDate today = LocalDate.now(Clock.systemUTC());
    wave =
        questions
            .waves()
            .begin(
                coordinator(),
                questionnaire,
                new WavePlan("A wave", today, today.plusDays(7), "It is read.", false));
    questions
        .frames()
        .add(
            coordinator(), wave, List.of(new FrameLines.Named("Somebody", "asked@people.example")));
    return wave;
  }

  private String newPartnership() {
    UUID id = UUID.randomUUID();
    addPartnership(id, "Partnership " + id, Cast.MILLBROOK);
    return id.toString();
  }

  private String roleOfSomebody() {
    return give("somebody@people.example", Role.OBSERVER, UUID.randomUUID());
  }

  private String claim(OrganisationId organisation) {
    Account claimant = account(fresh());
    Who.SignedIn who = signedIn(claimant);
    claims.ask(who, organisations.get(organisation), Role.EDITOR, "I teach there.");
    return claims.findOpen(organisation, claimant.id()).orElseThrow().id().toString();
  }

  /** A study in which the member of the borough rates, unless it is elsewhere. */
  private String study(Persona coordinator, UUID partnership, StudyState.Step... steps) {
    Who.SignedIn who = signedIn(account(coordinator.email()));
    StudyId id =
        studies.open(
            who,
            new StudyWanted(
                Grids.RECONSTRUCTION, partnership, null, "Board", LocalDate.of(2026, 5, 12)));
    if (partnership.equals(BOROUGH)) {
      raters.invite(who, id, new EmailAddress(Persona.MEMBER.email()), RaterKind.PARTNER);
    }
    for (StudyState.Step step : steps) {
      studies.step(who, id, step);
    }
    return id.toString();
  }

  /** A comparative study of the borough's partnership, of two areas. */
  private String comparative(StudyState.Step... steps) {
    Who.SignedIn who = signedIn(account(Persona.COORDINATOR.email()));
    ComparativeStudy whole = ComparativeStudy.wanted(Grids.RECONSTRUCTION, BOROUGH, "Two areas");
    comparative.open(who, whole, LocalDate.of(2026, 5, 12), new Areas(database).listAuthorities());
    for (StudyState.Step step : steps) {
      studies.stepAll(who, comparative.listReadable(who, whole), step);
    }
    return whole.id().toString();
  }

  private static Who.SignedIn signedIn(Account account) {
    return new Who.SignedIn(account.id(), "", account.email().value(), "test", account.since());
  }

  private String give(String email, Role role, @Nullable UUID scope) {
    GrantOutcome outcome =
        grants.give(
            new Author.Operator(),
            new NewGrant(
                account(email).id(),
                role,
                Scope.of(role, scope),
                Term.startingOn(LocalDate.now(Clock.systemUTC()).minusDays(1))));
    return ((GrantOutcome.Done) outcome).grant().id().toString();
  }

  Account account(String email) {
    return accounts.findOrCreate(new EmailAddress(email));
  }

  private String fresh() {
    return "fresh" + count.incrementAndGet() + "@people.example";
  }

  private void addPartnership(UUID id, String name, OrganisationId member) {
    jdbc.sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, :name, '', max(r.id) FROM import_run AS r
            """)
        .param("id", id)
        .param("name", name)
        .update();
    jdbc.sql(
            """
            INSERT INTO partnership_member (partnership_id, member_id, role, source, created_import)
            SELECT :id, :member, 'member', 'a test', max(r.id) FROM import_run AS r
            """)
        .param("id", id)
        .param("member", member.value())
        .update();
  }
}
