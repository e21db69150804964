package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.answering.AnswerSheet;
import org.crossroads.platform.questionnaires.answering.ResponseFiles;
import org.crossroads.platform.questionnaires.answering.SentFile;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The files of a page that is answered. */
@Component
class AnswerFiles {
  private static final String REMOVED = ".remove";
  private static final int KILOBYTE = 1_024;
  private static final String WARNING =
      "This questionnaire is anonymous, but a file can name its author: in its text, its name, or its properties, which Word, Excel and cameras fill in by themselves. It is kept as you send it.";

  private final ResponseFiles files;

  AnswerFiles(ResponseFiles files) {
    this.files = files;
  }

  /**
   * What was sent so far.
   *
   * @param byQuestion the files, with their names and sizes
   * @param warning what to mind, or ""
   */
  record Sent(Map<String, List<Choice>> byQuestion, String warning) {
    static final Sent NONE = new Sent(Map.of(), "");

    List<Choice> of(String question) {
      return byQuestion.getOrDefault(question, List.of());
    }
  }

  Sent sent(AnswerSheet sheet) {
    Map<String, List<Choice>> found = new LinkedHashMap<>();
    files
        .list(sheet)
        .forEach((question, some) ->
            found.put(question, some.stream().map(AnswerFiles::choice).toList()));
    return new Sent(found, sheet.wave().anonymous() ? WARNING : "");
  }

  private static Choice choice(SentFile file) {
    return Choice.of(
        file.id().toString(), "%s (%s)".formatted(file.name(), size(file.size())), false);
  }

  /** A size as people read it. */
  static String size(int bytes) {
    return bytes < KILOBYTE
        ? Words.count(bytes, "byte", "bytes")
        : Words.number((bytes + KILOBYTE / 2) / KILOBYTE) + " KB";
  }

  /**
   * Takes the files that came with a page, and those away that were ticked.
   *
   * @return what is wrong, by question; of these nothing was changed
   */
  Map<String, String> take(
      String secret,
      List<FormQuestion> shown,
      MultiValueMap<String, String> form,
      MultiValueMap<String, MultipartFile> uploads)
      throws IOException {
    Map<String, String> problems = new LinkedHashMap<>();
    for (FormQuestion question : shown) {
      if (question.kind() == FormKind.FILE) {
        List<UUID> removed =
            form.getOrDefault(question.name() + REMOVED, List.of()).stream()
                .flatMap(id -> ThemeParts.id(id).stream())
                .toList();
        List<ResponseFiles.Incoming> added = new ArrayList<>();
        for (MultipartFile file : uploads.getOrDefault(question.name(), List.of())) {
          String name = file.getOriginalFilename();
          if (name != null && !name.isEmpty()) {
            added.add(new ResponseFiles.Incoming(name, file.getBytes()));
          }
        }
        if (!removed.isEmpty() || !added.isEmpty()) {
          String problem = files.change(secret, question, removed, added);
          if (!problem.isEmpty()) {
            problems.put(question.name(), problem);
          }
        }
      }
    }
    return problems;
  }
}
