package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<MultipartFile> sent =
            uploads.getOrDefault(question.name(), List.of()).stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        String problem = tooBig(sent).orElse("");
        if (problem.isEmpty() && (!removed.isEmpty() || !sent.isEmpty())) {
          problem = files.change(secret, question, removed, read(sent));
        }
        if (!problem.isEmpty()) {
          problems.put(question.name(), problem);
        }
      }
    }
    return problems;
  }

  /** What is too big is not even read into memory. */
  private static Optional<String> tooBig(List<MultipartFile> sent) {
    return sent.stream()
        .filter(file -> file.getSize() > ResponseFiles.MOST_BYTES)
        .map(file -> ResponseFiles.tooBig(name(file), file.getSize()))
        .findFirst();
  }

  private static List<ResponseFiles.Incoming> read(List<MultipartFile> sent) throws IOException {
    List<ResponseFiles.Incoming> files = new ArrayList<>();
    for (MultipartFile file : sent) {
      files.add(new ResponseFiles.Incoming(name(file), file.getBytes()));
    }
    return files;
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name;
  }
}
