package org.crossroads.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wave of the template's questionnaire, the people who are asked, and what they said. */
final class AskedPeople {
  private static final UUID QUESTIONNAIRE = new UUID(9, 1);
  private static final UUID WAVE = new UUID(9, 2);

  private final JdbcClient jdbc;

  AskedPeople(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** What opens the answers of one of them. */
  static String secret(int number) {
    return "person-" + number;
  }

  void invite(int people) throws IOException {
    AskedWave.insert(
        jdbc,
        QUESTIONNAIRE,
        WAVE,
        QuestionnaireReader.readForm(Path.of("template:main-partnership")).form());
    for (int number = 0; number < people; number++) {
      inviteOne(number);
    }
  }

  private void inviteOne(int number) {
    UUID invitation = new UUID(10, number);
    jdbc.sql(
            """
            INSERT INTO questionnaire_invitation (id, wave_id, name, email)
            VALUES (:invitation, :wave, :name, :email)
            """)
        .param("invitation", invitation)
        .param("wave", WAVE)
        .param("name", "Person " + number)
        .param("email", "person" + number + "@benchmark.example")
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, invitation_id, by_author)
            VALUES (:hash, :wave, :invitation, false)
            """)
        .param("hash", new Secret(secret(number)).hash())
        .param("wave", WAVE)
        .param("invitation", invitation)
        .update();
  }

  /** How many have sent. */
  int sent() {
    return jdbc.sql("SELECT count(*) FROM questionnaire_response WHERE state = 'sent'")
        .query(Integer.class)
        .single();
  }

  /** How many of those who sent are kept with all of their words. */
  int kept(Map<Integer, List<String>> words) {
    int kept = 0;
    for (Map.Entry<Integer, List<String>> person : words.entrySet()) {
      List<String> answers =
          jdbc.sql(
                  """
                  SELECT answers::text
                  FROM questionnaire_response
                  WHERE invitation_id = :invitation AND state = 'sent'
                  """)
              .param("invitation", new UUID(10, person.getKey()))
              .query((row, number) -> Objects.requireNonNull(row.getString(1)))
              .list();
      if (answers.size() == 1
          && person.getValue().stream().allMatch(answers.getFirst()::contains)) {
        kept++;
      }
    }
    return kept;
  }
}
