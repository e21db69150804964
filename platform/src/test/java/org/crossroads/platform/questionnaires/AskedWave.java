package org.crossroads.platform.questionnaires;

import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A named wave of a questionnaire of the site, as rows, for tests that begin when it is there. It
 * opened on 7 January 2026.
 */
public record AskedWave(JdbcClient jdbc, UUID questionnaire, UUID id) {

  /** Writes the questionnaire as published, with a wave of it. */
  public AskedWave set(Form form, String title, String closesOn) {
    String json = FormWriter.json(form);
    jdbc.sql(
            """
            INSERT INTO questionnaire (id, scope_kind, title, draft, revision, created_on)
            VALUES (:id, 'site', :title, :form::jsonb, 1, DATE '2026-01-05')
            """)
        .param("id", questionnaire)
        .param("title", form.title())
        .param("form", json)
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_version (questionnaire_id, number, form, published_on)
            VALUES (:id, 1, :form::jsonb, DATE '2026-01-06')
            """)
        .param("id", questionnaire)
        .param("form", json)
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_wave (id, questionnaire_id, number, title, opens_on,
                closes_on, what_happens, anonymous, published_items)
            VALUES (:wave, :id, 1, :title, DATE '2026-01-07', :closes::date,
                'The figures are published; who said what is seen by the coordinator only.', false,
                '{}')
            """)
        .param("wave", id)
        .param("id", questionnaire)
        .param("title", title)
        .param("closes", closesOn)
        .update();
    return this;
  }

  /** Tells respondents something else of what will happen with their answers. */
  public AskedWave telling(String whatHappens) {
    jdbc.sql("UPDATE questionnaire_wave SET what_happens = :happens WHERE id = :wave")
        .param("happens", whatHappens)
        .param("wave", id)
        .update();
    return this;
  }

  /** Adds somebody to its frame. */
  public void invite(UUID invitation, String name, String email, @Nullable UUID organisation) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_invitation (id, wave_id, name, email, organisation_id)
            VALUES (:id, :wave, :name, :email, :organisation)
            """)
        .param("id", invitation)
        .param("wave", id)
        .param("name", name)
        .param("email", email)
        .param("organisation", organisation, java.sql.Types.OTHER)
        .update();
  }

  /**
   * Adds Person 1 to Person n to its frame, without addresses.
   *
   * @param series makes their ids, which are in the order of their numbers
   */
  public void invite(int people, int series) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_invitation (id, wave_id, name, email)
            SELECT (:series || lpad(to_hex(n), 12, '0'))::uuid, :wave, 'Person ' || n, ''
            FROM generate_series(1, :people) AS n
            """)
        .param("series", "00000000-0000-%04x-0000-".formatted(series))
        .param("wave", id)
        .param("people", people)
        .update();
  }

  /** Writes what somebody of the frame has sent. */
  public void answer(UUID invitation, String answers) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response
                (id, wave_id, invitation_id, state, answers, entered_by, sent_on)
            VALUES (gen_random_uuid(), :wave, :invitation, 'sent', :answers::jsonb, 'respondent',
                DATE '2026-01-20')
            """)
        .param("wave", id)
        .param("invitation", invitation)
        .param("answers", answers)
        .update();
  }
}
