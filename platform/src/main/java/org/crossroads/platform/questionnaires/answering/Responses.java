package org.crossroads.platform.questionnaires.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.Roster;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of respondents, opened by the secret in their link.
 *
 * <p>Of an anonymous wave a link leads to its answers only until they are sent: then they are
 * written anew under another id, and nothing leads to them any more.
 */
@Component
public class Responses {
  private final ResponseRows rows;
  private final Waves waves;
  private final Clock clock;

  Responses(DataSource database, Waves waves, Clock clock) {
    this.rows = new ResponseRows(database);
    this.waves = waves;
    this.clock = clock;
  }

  /**
   * Opens a sheet of answers.
   *
   * @throws Absent if no such link was made
   */
  public AnswerSheet open(String secret) {
    return find(new Secret(secret)).orElseThrow(Responses::absent);
  }

  private Optional<AnswerSheet> find(Secret secret) {
    return rows.find(secret.hash())
        .map(link -> {
          Wave wave = waves.find(link.wave()).orElseThrow();
          return new AnswerSheet(
              wave,
              form(wave, link.invitation()),
              link.name(),
              link.invitation(),
              link.response(),
              AnswersJson.read(link.answers()),
              link.sent(),
              link.byAuthor());
        });
  }

  /** Nobody is asked how they work with themselves. */
  private Form form(Wave wave, @Nullable UUID invitation) {
    Form form = waves.form(wave);
    return invitation == null ? form : Roster.without(form, Waves.key(invitation));
  }

  /** Begins a sheet of an anonymous wave; what it returns opens it again. */
  @Transactional
  public Secret begin(Wave wave) {
    Secret secret = Secret.random();
    UUID response = UUID.randomUUID();
    rows.insert(response, wave.id(), null, "respondent");
    rows.link(secret.hash(), wave.id(), response);
    return secret;
  }

  /**
   * Keeps the answers of a page.
   *
   * @param columns all that the page asked for; what is not among the answers has none
   * @param seen the fingerprint of what was there when the page was shown
   * @throws Absent if no such link was made
   */
  @Transactional
  public SaveOutcome save(
      String secret, List<String> columns, String seen, Map<String, Answer> typed) {
    AnswerSheet sheet = lock(secret);
    if (!takesAnswers(sheet)) {
      return new SaveOutcome.Closed(sheet);
    }
    Answers now = sheet.answers().of(columns);
    boolean changed = !AnswersJson.fingerprint(now).equals(seen);
    if (changed && !given(now).equals(typed)) {
      return new SaveOutcome.Collided(sheet, now);
    }
    Map<String, Answer> all = new LinkedHashMap<>(sheet.answers().byName());
    columns.forEach(all::remove);
    all.putAll(typed);
    Answers answers = new Answers(all);
    Answers kept = sheet.sent() ? answers.settled(sheet.form()) : answers;
    rows.update(
        Objects.requireNonNull(sheet.response()), AnswersJson.write(kept), sheet.enteredBy());
    return new SaveOutcome.Saved(sheet.holding(kept));
  }

  private static Map<String, Answer> given(Answers answers) {
    Map<String, Answer> given = new LinkedHashMap<>(answers.byName());
    given.keySet().removeIf(name -> !answers.isGiven(name));
    return given;
  }

  /**
   * Sends the answers.
   *
   * @return false, and nothing is sent, if the wave is closed or something must be answered first
   * @throws Absent if no such link was made
   */
  @Transactional
  public boolean send(String secret) {
    AnswerSheet sheet = lock(secret);
    if (!takesAnswers(sheet) || !sheet.open().isEmpty()) {
      return false;
    }
    String answers = AnswersJson.write(sheet.answers().settled(sheet.form()));
    UUID response = Objects.requireNonNull(sheet.response());
    if (sheet.wave().anonymous()) {
      UUID sent = UUID.randomUUID();
      rows.insertSent(sent, sheet.wave().id(), answers);
      rows.moveFiles(response, sent);
      rows.delete(response);
    } else {
      rows.update(response, answers, sheet.enteredBy());
      rows.send(response, LocalDate.now(clock));
    }
    return true;
  }

  /** Whether answers are taken today. Authors may enter paper for as long as they like. */
  public boolean takesAnswers(AnswerSheet sheet) {
    return switch (waves.now(sheet.wave())) {
      case OPEN -> true;
      case BEFORE -> false;
      case CLOSED -> sheet.byAuthor();
    };
  }

  /** The sheet of a link, which nobody else changes until the end of the transaction. */
  AnswerSheet lock(String text) {
    Secret secret = new Secret(text);
    AnswerSheet sheet = find(secret).orElseThrow(Responses::absent);
    UUID invitation = sheet.invitation();
    if (invitation != null) {
      rows.ensure(sheet.wave().id(), invitation, sheet.enteredBy());
    }
    rows.lock(secret.hash());
    return find(secret).orElseThrow(Responses::absent);
  }

  private static Absent absent() {
    return new Absent(
        "There is no questionnaire at this address. Maybe the link was cut in two: copy the whole of it from the mail. Answers of an anonymous questionnaire cannot be opened again once they are sent.");
  }
}
