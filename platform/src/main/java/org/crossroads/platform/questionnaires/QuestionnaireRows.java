package org.crossroads.platform.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormWriter;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code questionnaire}, its versions and mappings. */
final class QuestionnaireRows {
  private final JdbcClient jdbc;

  QuestionnaireRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  List<ListedQuestionnaire> list(Reach reach) {
    return jdbc.sql(
            """
            SELECT q.id, q.title, coalesce(p.name, '') AS owner,
                   (SELECT count(*) FROM questionnaire_version AS v WHERE v.questionnaire_id = q.id) AS versions,
                   (SELECT count(*) FROM questionnaire_wave AS w WHERE w.questionnaire_id = q.id) AS waves
            FROM questionnaire AS q
            LEFT JOIN partnership AS p ON p.id = q.scope_id
            WHERE :everywhere
               OR q.scope_id = ANY(:partnerships)
            ORDER BY q.created_on DESC, lower(q.title), q.id
            """)
        .param("everywhere", reach.everywhere())
        .param("partnerships", reach.partnerships().toArray(UUID[]::new))
        .query((row, number) ->
            new ListedQuestionnaire(
                row.getObject("id", UUID.class),
                text(row, "title"),
                text(row, "owner"),
                row.getInt("versions"),
                row.getInt("waves")))
        .list();
  }

  Optional<Draft> find(UUID id) {
    return jdbc.sql(
            """
            SELECT q.id, q.scope_id, q.draft, q.revision
            FROM questionnaire AS q
            WHERE q.id = :id
            """)
        .param("id", id)
        .query((row, number) ->
            new Draft(
                row.getObject("id", UUID.class),
                scope(row.getObject("scope_id", UUID.class)),
                QuestionnaireReader.readJson(text(row, "draft")),
                row.getInt("revision")))
        .optional();
  }

  private static Scope scope(@Nullable UUID partnership) {
    return partnership == null ? new Scope.Site() : new Scope.Partnership(partnership);
  }

  void insert(UUID id, Scope scope, Form form, LocalDate day) {
    jdbc.sql(
            """
            INSERT INTO questionnaire (id, scope_kind, scope_id, title, draft, revision, created_on)
            VALUES (:id, :kind, :scope, :title, :draft::jsonb, 1, :day)
            """)
        .param("id", id)
        .param("kind", scope.kind().code())
        .param("scope", scope.idOrNull(), java.sql.Types.OTHER)
        .param("title", form.title())
        .param("draft", FormWriter.json(form))
        .param("day", day)
        .update();
  }

  /** Says whether the draft was still of this revision. */
  boolean update(UUID id, int revision, Form form) {
    return jdbc.sql(
                """
                UPDATE questionnaire
                SET title = :title, draft = :draft::jsonb, revision = revision + 1
                WHERE id = :id
                  AND revision = :revision
                """)
            .param("id", id)
            .param("revision", revision)
            .param("title", form.title())
            .param("draft", FormWriter.json(form))
            .update()
        > 0;
  }

  List<Version> versions(UUID id) {
    Map<Integer, Map<String, Mapping>> mappings = mappings(id);
    return jdbc.sql(
            """
            SELECT v.number, v.form, v.published_on
            FROM questionnaire_version AS v
            WHERE v.questionnaire_id = :id
            ORDER BY v.number DESC
            """)
        .param("id", id)
        .query((row, place) ->
            new Version(
                row.getInt("number"),
                QuestionnaireReader.readJson(text(row, "form")),
                Objects.requireNonNull(row.getObject("published_on", LocalDate.class)),
                mappings.getOrDefault(row.getInt("number"), Map.of())))
        .list();
  }

  private Map<Integer, Map<String, Mapping>> mappings(UUID id) {
    Map<Integer, Map<String, Mapping>> mappings = new HashMap<>();
    jdbc.sql(
            """
            SELECT m.number, m.question, m.earlier, m.relation
            FROM questionnaire_mapping AS m
            WHERE m.questionnaire_id = :id
            ORDER BY m.number, m.question
            """)
        .param("id", id)
        .query(row -> {
          mappings
              .computeIfAbsent(row.getInt("number"), key -> new HashMap<>())
              .put(
                  text(row, "question"),
                  new Mapping(
                      text(row, "earlier"),
                      Mapping.Relation.find(text(row, "relation")).orElseThrow()));
        });
    return mappings;
  }

  void publish(UUID id, Version version, UUID account) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_version (questionnaire_id, number, form, published_on, published_by)
            VALUES (:id, :number, :form::jsonb, :day, :account)
            """)
        .param("id", id)
        .param("number", version.number())
        .param("form", FormWriter.json(version.form()))
        .param("day", version.publishedOn())
        .param("account", account)
        .update();
    version
        .mapping()
        .forEach((question, mapping) ->
            jdbc.sql(
                    """
                    INSERT INTO questionnaire_mapping (questionnaire_id, number, question, earlier, relation)
                    VALUES (:id, :number, :question, :earlier, :relation)
                    """)
                .param("id", id)
                .param("number", version.number())
                .param("question", question)
                .param("earlier", mapping.earlier())
                .param("relation", mapping.relation().code())
                .update());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
