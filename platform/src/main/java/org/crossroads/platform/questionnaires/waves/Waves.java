package org.crossroads.platform.questionnaires.waves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Roster;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waves of questionnaires. */
@Component
public class Waves {
  private static final String SELECT =
      """
      SELECT w.id, w.questionnaire_id, w.number, w.title, w.opens_on, w.closes_on, w.what_happens,
             w.open_link, w.published_items, w.published_on
      FROM questionnaire_wave AS w
      """;

  private final JdbcClient jdbc;
  private final Questionnaires questionnaires;
  private final Trail trail;
  private final Clock clock;

  Waves(DataSource database, Questionnaires questionnaires, Trail trail, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.questionnaires = questionnaires;
    this.trail = trail;
    this.clock = clock;
  }

  /** The waves of a questionnaire, the latest first. */
  public List<Wave> list(UUID questionnaire) {
    return jdbc.sql(SELECT + "WHERE w.questionnaire_id = :id ORDER BY w.opens_on DESC, w.id")
        .param("id", questionnaire)
        .query((row, number) -> wave(row))
        .list();
  }

  /** Finds a wave, for whoever asks. */
  public Optional<Wave> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE w.id = :id")
        .param("id", id)
        .query((row, number) -> wave(row))
        .optional();
  }

  /** Finds the anonymous wave that a link opens. */
  public Optional<Wave> findByOpenLink(String link) {
    return jdbc.sql(SELECT + "WHERE w.open_link = :link")
        .param("link", link)
        .query((row, number) -> wave(row))
        .optional();
  }

  /**
   * A wave for those who run its questionnaire.
   *
   * @throws Absent if it is not theirs
   */
  public Wave get(Who who, UUID id) {
    Wave wave =
        find(id).orElseThrow(() -> new Absent("There is no such wave, or it is not yours."));
    questionnaires.get(who, wave.questionnaire());
    return wave;
  }

  /** What is asked in a wave. */
  public Form form(Wave wave) {
    Form form = wave.anonymous() ? published(wave).nameless() : published(wave);
    return Roster.isIn(form) ? Roster.opened(form, partners(wave)) : form;
  }

  /** What was published and is asked in a wave, with rosters as their author wrote them. */
  public Form published(Wave wave) {
    return questionnaires.findVersion(wave.questionnaire(), wave.number()).orElseThrow().form();
  }

  /** Whether respondents are asked by name with whom they work. */
  public boolean asksForTies(Wave wave) {
    return !wave.anonymous() && Roster.isIn(published(wave));
  }

  /** Who can be named in a roster: everybody of the frame. */
  public List<Roster.Partner> partners(Wave wave) {
    return jdbc.sql(
            """
            SELECT i.id, i.name
            FROM questionnaire_invitation AS i
            WHERE i.wave_id = :wave
            ORDER BY lower(i.name), i.id
            """)
        .param("wave", wave.id())
        .query((row, number) ->
            new Roster.Partner(
                key(Objects.requireNonNull(row.getObject("id", UUID.class))),
                Objects.requireNonNull(row.getString("name"))))
        .list();
  }

  /** How rosters name somebody of the frame. */
  public static String key(UUID invitation) {
    return "p" + invitation.toString().replace("-", "");
  }

  /** Where a wave stands today. */
  public Wave.Time now(Wave wave) {
    return wave.on(LocalDate.now(clock));
  }

  /**
   * Whether its answers are kept back from everybody: those of an anonymous wave until it has
   * closed, for good if fewer than five have answered.
   *
   * @param sent how many have answered
   */
  public boolean keepsBack(Wave wave, int sent) {
    return wave.anonymous() && (sent < Wave.SMALLEST_GROUP || now(wave) != Wave.Time.CLOSED);
  }

  /** The same, as many as have answered now. */
  public boolean keepsBack(Wave wave) {
    return wave.anonymous() && keepsBack(wave, countSent(wave));
  }

  /** How many have sent their answers. */
  public int countSent(Wave wave) {
    return jdbc.sql(
            "SELECT count(*) FROM questionnaire_response WHERE wave_id = :wave AND state = 'sent'")
        .param("wave", wave.id())
        .query(Integer.class)
        .single();
  }

  /**
   * Sets up a wave of the latest version.
   *
   * @throws Absent if it is not theirs, or nothing was published
   */
  @Transactional
  public UUID begin(Who.SignedIn who, UUID questionnaire, WavePlan plan) {
    questionnaires.get(who, questionnaire);
    int number =
        questionnaires.listVersions(questionnaire).stream()
            .findFirst()
            .orElseThrow(() -> new Absent("Nothing of this questionnaire was published yet."))
            .number();
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO questionnaire_wave
                (id, questionnaire_id, number, title, opens_on, closes_on, what_happens, anonymous,
                 open_link, published_items)
            VALUES (:id, :questionnaire, :number, :title, :opens, :closes, :happens, :anonymous,
                    :link, '{}')
            """)
        .param("id", id)
        .param("questionnaire", questionnaire)
        .param("number", number)
        .param("title", plan.title())
        .param("opens", plan.opensOn())
        .param("closes", plan.closesOn())
        .param("happens", plan.whatHappens())
        .param("anonymous", plan.anonymous())
        .param("link", plan.anonymous() ? Secret.random().text() : null, java.sql.Types.VARCHAR)
        .update();
    tell(who, TrailEvent.WAVE_BEGUN, questionnaire, id);
    return id;
  }

  /** Says of which questions everybody may read the results; of none, nobody. */
  public void publish(Who.SignedIn who, UUID id, List<String> items) {
    Wave wave = get(who, id);
    jdbc.sql(
            """
            UPDATE questionnaire_wave
            SET published_items = :items, published_on = :day
            WHERE id = :id
            """)
        .param("items", items.toArray(String[]::new))
        .param("day", items.isEmpty() ? null : LocalDate.now(clock), java.sql.Types.DATE)
        .param("id", id)
        .update();
    tell(who, TrailEvent.RESULTS_PUBLISHED, wave.questionnaire(), id);
  }

  /** Writes down what somebody did about a wave. */
  public void tell(Who.SignedIn who, TrailEvent event, UUID questionnaire, UUID wave) {
    tell(Author.of(who), event, questionnaire, wave);
  }

  /** Writes down what was done about a wave, whoever did it. */
  public void tell(Author author, TrailEvent event, UUID questionnaire, UUID wave) {
    trail.add(
        TrailEntry.of(
            author, event, Thing.questionnaire(questionnaire), Change.to("wave", wave.toString())));
  }

  private static Wave wave(ResultSet row) throws SQLException {
    return new Wave(
        row.getObject("id", UUID.class),
        row.getObject("questionnaire_id", UUID.class),
        row.getInt("number"),
        Objects.requireNonNull(row.getString("title")),
        Objects.requireNonNull(row.getObject("opens_on", LocalDate.class)),
        Objects.requireNonNull(row.getObject("closes_on", LocalDate.class)),
        Objects.requireNonNull(row.getString("what_happens")),
        row.getString("open_link"),
        Arrays.asList((String[]) row.getArray("published_items").getArray()),
        row.getObject("published_on", LocalDate.class));
  }
}
