package org.crossroads.benchmarks;

import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A named wave of a questionnaire of the site, without anybody in it. */
final class AskedWave {
  private AskedWave() {}

  static void insert(JdbcClient jdbc, UUID questionnaire, UUID wave, Form form) {
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
            VALUES (:wave, :id, 1, 'Everybody at once', DATE '2026-01-07', DATE '2099-01-01',
                'The figures are published.', false, '{}')
            """)
        .param("wave", wave)
        .param("id", questionnaire)
        .update();
  }
}
