package org.crossroads.platform.questionnaires.waves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The frame of a wave, the mails to it, and how far everybody is. */
@Component
public class Frames {
  private final JdbcClient jdbc;
  private final Waves waves;
  private final Outbox outbox;
  private final Clock clock;

  Frames(DataSource database, Waves waves, Outbox outbox, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.waves = waves;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Everybody of the frame, by name. */
  public List<Invitation> list(Wave wave) {
    Form form = waves.form(wave);
    return jdbc.sql(
            """
            SELECT i.id, i.name, i.email, i.organisation_id, i.invited_on, i.reminded_on, r.state,
                   coalesce(r.answers, '{}') AS answers,
                   coalesce(r.entered_by = 'respondent' AND r.answers <> '{}', FALSE) AS theirs
            FROM questionnaire_invitation AS i
            LEFT JOIN questionnaire_response AS r ON r.invitation_id = i.id
            WHERE i.wave_id = :wave
            ORDER BY lower(i.name), i.id
            """)
        .param("wave", wave.id())
        .query((row, number) -> invitation(row, form))
        .list();
  }

  private static Invitation invitation(ResultSet row, Form form) throws SQLException {
    String state = row.getString("state");
    String answers = Objects.requireNonNull(row.getString("answers"));
    return new Invitation(
        row.getObject("id", UUID.class),
        Objects.requireNonNull(row.getString("name")),
        Objects.requireNonNull(row.getString("email")),
        row.getObject("organisation_id", UUID.class),
        row.getObject("invited_on", LocalDate.class),
        row.getObject("reminded_on", LocalDate.class),
        state == null
            ? Invitation.State.NOT_STARTED
            : state.equals("sent") ? Invitation.State.SENT : Invitation.State.UNDER_WAY,
        row.getBoolean("theirs"),
        AnswersJson.read(answers).progress(form));
  }

  /** Adds people to the frame; who is in it by name is left as they are. Says how many were new. */
  @Transactional
  public int add(Who.SignedIn who, UUID wave, List<FrameLines.Named> people) {
    waves.get(who, wave);
    int added = 0;
    for (FrameLines.Named each : people) {
      added += insert(wave, each, null);
    }
    return added;
  }

  /** Adds organisations of the directory to the frame, who have no address yet. */
  @Transactional
  public int addOrganisations(Who.SignedIn who, UUID wave, List<OrganisationSummary> some) {
    waves.get(who, wave);
    int added = 0;
    for (OrganisationSummary each : some) {
      added += insert(wave, new FrameLines.Named(each.name(), ""), each.id().value());
    }
    return added;
  }

  /** Adds people of a file, each with their organisation if they have one. */
  @Transactional
  public int addFile(Who.SignedIn who, UUID wave, List<FrameFile.Person> people) {
    waves.get(who, wave);
    int added = 0;
    for (FrameFile.Person each : people) {
      added += insert(wave, new FrameLines.Named(each.name(), each.email()), each.organisation());
    }
    return added;
  }

  private int insert(UUID wave, FrameLines.Named named, @Nullable UUID organisation) {
    return jdbc.sql(
            """
            INSERT INTO questionnaire_invitation AS i (id, wave_id, name, email, organisation_id)
            VALUES (:id, :wave, :name, :email, :organisation)
            ON CONFLICT (wave_id, lower(name)) DO UPDATE
            SET email = CASE WHEN i.email = '' THEN :email ELSE i.email END,
                organisation_id = coalesce(i.organisation_id, excluded.organisation_id)
            WHERE (i.email = '' AND :email <> '')
               OR (i.organisation_id IS NULL AND excluded.organisation_id IS NOT NULL)
            """)
        .param("id", UUID.randomUUID())
        .param("wave", wave)
        .param("name", named.name())
        .param("email", named.email())
        .param("organisation", organisation, java.sql.Types.OTHER)
        .update();
  }

  /** Those who would be invited now: with an address, and not invited yet. */
  public List<Invitation> listToInvite(Wave wave) {
    return asked(wave).stream()
        .filter(each -> each.invitedOn() == null && !each.email().isEmpty())
        .toList();
  }

  /** Nobody is written to once the wave is closed. */
  private List<Invitation> asked(Wave wave) {
    return waves.now(wave) == Wave.Time.CLOSED ? List.of() : list(wave);
  }

  /** Those who would be reminded now: nobody twice on one day. */
  public List<Invitation> listToRemind(Wave wave, ReminderRule rule) {
    LocalDate today = LocalDate.now(clock);
    return asked(wave).stream()
        .filter(rule::fits)
        .filter(each -> !today.equals(each.remindedOn()) && !today.equals(each.invitedOn()))
        .toList();
  }

  /**
   * Sends everybody who has none yet a link of their own; says to how many. Of two, one does.
   *
   * @param site where people reach this site, such as {@code https://crossroads.example}
   */
  @Transactional
  public int invite(Who.SignedIn who, UUID id, String site) {
    Wave wave = lock(who, id);
    List<Invitation> some = listToInvite(wave);
    Form form = waves.form(wave);
    some.forEach(each -> {
      mark(each, "UPDATE questionnaire_invitation SET invited_on = :day WHERE id = :id");
      outbox.post(WaveMails.invitation(wave, form, each, address(site, each, wave)));
    });
    waves.tell(who, TrailEvent.QUESTIONNAIRE_INVITED, wave.questionnaire(), id);
    return some.size();
  }

  /** Reminds those of a rule, each with a fresh link; the older ones go on working. */
  @Transactional
  public int remind(Who.SignedIn who, UUID id, ReminderRule rule, String site) {
    Wave wave = lock(who, id);
    List<Invitation> some = listToRemind(wave, rule);
    Form form = waves.form(wave);
    some.forEach(each -> {
      mark(each, "UPDATE questionnaire_invitation SET reminded_on = :day WHERE id = :id");
      outbox.post(WaveMails.reminder(wave, form, each, address(site, each, wave)));
    });
    waves.tell(who, TrailEvent.QUESTIONNAIRE_REMINDED, wave.questionnaire(), id);
    return some.size();
  }

  /**
   * A link by which an author enters what somebody answered on paper; empty if nobody is meant, or
   * somebody who has answered something themselves.
   */
  @Transactional
  public Optional<Secret> paper(Who.SignedIn who, UUID id, UUID invitation) {
    Wave wave = waves.get(who, id);
    Optional<Invitation> found =
        list(wave).stream()
            .filter(each -> each.id().equals(invitation) && !each.theirs())
            .findFirst();
    found.ifPresent(each -> waves.tell(who, TrailEvent.PAPER_ENTERED, wave.questionnaire(), id));
    return found.map(each -> link(each, wave, true));
  }

  private Wave lock(Who.SignedIn who, UUID id) {
    Wave wave = waves.get(who, id);
    jdbc.sql("SELECT w.id FROM questionnaire_wave AS w WHERE w.id = :id FOR UPDATE")
        .param("id", id)
        .query(row -> {});
    return wave;
  }

  private void mark(Invitation invitation, String update) {
    jdbc.sql(update).param("day", LocalDate.now(clock)).param("id", invitation.id()).update();
  }

  private String address(String site, Invitation invitation, Wave wave) {
    return site + "/answer/" + link(invitation, wave, false).text();
  }

  private Secret link(Invitation invitation, Wave wave, boolean byAuthor) {
    Secret secret = Secret.random();
    jdbc.sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, invitation_id, by_author)
            VALUES (:hash, :wave, :invitation, :byAuthor)
            """)
        .param("hash", secret.hash())
        .param("wave", wave.id())
        .param("invitation", invitation.id())
        .param("byAuthor", byAuthor)
        .update();
    return secret;
  }
}
