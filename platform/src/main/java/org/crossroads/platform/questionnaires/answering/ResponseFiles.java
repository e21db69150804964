package org.crossroads.platform.questionnaires.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that respondents send as answers. The answer itself is the names of the files, so that
 * whatever reads answers knows that there are some.
 */
@Component
public class ResponseFiles {
  /** How many files a question takes. */
  public static final int MOST = 3;

  /** How many bytes a file may have. */
  public static final int MOST_BYTES = 5 << 20;

  private static final int LONGEST_NAME = 120;

  private final JdbcClient jdbc;
  private final ResponseRows rows;
  private final Responses responses;

  ResponseFiles(DataSource database, Responses responses) {
    this.jdbc = JdbcClient.create(database);
    this.rows = new ResponseRows(database);
    this.responses = responses;
  }

  /** A file as it comes. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Incoming(String name, byte[] content) {}

  /** The files of one respondent so far, by question. */
  public Map<String, List<SentFile>> list(AnswerSheet sheet) {
    Map<String, List<SentFile>> files = new LinkedHashMap<>();
    UUID response = sheet.response();
    if (response != null) {
      jdbc.sql(
              """
              SELECT f.id, f.question, f.name, length(f.content) AS size
              FROM questionnaire_file AS f
              WHERE f.response_id = :response
              ORDER BY lower(f.name), f.id
              """)
          .param("response", response)
          .query(row -> {
            files
                .computeIfAbsent(
                    Objects.requireNonNull(row.getString("question")), key -> new ArrayList<>())
                .add(
                    new SentFile(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getString("name")),
                        row.getInt("size")));
          });
    }
    return files;
  }

  /**
   * Takes files away and adds others.
   *
   * @return what is wrong, as a sentence; then nothing is done. Otherwise ""
   * @throws org.crossroads.platform.web.Absent if no such link was made
   */
  @Transactional
  public String change(
      String secret, FormQuestion question, List<UUID> removed, List<Incoming> added) {
    AnswerSheet sheet = responses.lock(secret);
    if (!responses.takesAnswers(sheet)) {
      return "";
    }
    UUID response = Objects.requireNonNull(sheet.response());
    long kept =
        list(sheet).getOrDefault(question.name(), List.of()).stream()
            .filter(file -> !removed.contains(file.id()))
            .count();
    if (kept + added.size() > MOST) {
      return "“%s” takes at most %d files, and with these it would have %d. Remove some"
          .formatted(question.label(), MOST, kept + added.size());
    }
    for (Incoming file : added) {
      String problem = problem(file);
      if (!problem.isEmpty()) {
        return problem;
      }
    }
    removed.forEach(id -> delete(response, question, id));
    added.forEach(file -> insert(response, question, file));
    keepNames(sheet, response, question);
    return "";
  }

  private static String problem(Incoming file) {
    if (file.content().length == 0) {
      return "“%s” is empty. Choose another file".formatted(name(file));
    }
    if (file.content().length > MOST_BYTES) {
      return tooBig(file.name(), file.content().length);
    }
    return FileType.of(name(file), file.content()).isPresent()
        ? ""
        : "“%s” is no PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), text or CSV file, or is damaged. Save it as one of these, without macros"
            .formatted(name(file));
  }

  /** Why a file of so many bytes is not taken. */
  public static String tooBig(String name, long bytes) {
    return "“%s” has %s, and a file may have at most %s. Make it smaller, or send only a part of it"
        .formatted(clean(name), Words.megabytes(bytes), Words.megabytes(MOST_BYTES));
  }

  private static String name(Incoming file) {
    return clean(file.name());
  }

  /** What browsers say of its name, without folders and letters that no file has. */
  private static String clean(String name) {
    String clean =
        name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    int from = Math.max(0, clean.length() - LONGEST_NAME);
    return clean.isEmpty() ? "file" : clean.substring(from);
  }

  private void delete(UUID response, FormQuestion question, UUID id) {
    jdbc.sql(
            """
            DELETE FROM questionnaire_file
            WHERE id = :id
              AND response_id = :response
              AND question = :question
            """)
        .param("id", id)
        .param("response", response)
        .param("question", question.name())
        .update();
  }

  private void insert(UUID response, FormQuestion question, Incoming file) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_file (id, response_id, question, name, type, content)
            VALUES (:id, :response, :question, :name, :type, :content)
            """)
        .param("id", UUID.randomUUID())
        .param("response", response)
        .param("question", question.name())
        .param("name", name(file))
        .param("type", FileType.of(name(file), file.content()).orElseThrow().code())
        .param("content", file.content())
        .update();
  }

  private void keepNames(AnswerSheet sheet, UUID response, FormQuestion question) {
    String names =
        list(sheet).getOrDefault(question.name(), List.of()).stream()
            .map(SentFile::name)
            .collect(Collectors.joining("; "));
    Map<String, Answer> answers = new LinkedHashMap<>(sheet.answers().byName());
    answers.remove(question.name());
    if (!names.isEmpty()) {
      answers.put(question.name(), new Answer.Words(names));
    }
    Answers all = new Answers(answers);
    rows.update(
        response,
        AnswersJson.write(sheet.sent() ? all.settled(sheet.form()) : all),
        sheet.enteredBy());
  }
}
