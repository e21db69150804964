package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.List;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormReading;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.web.UploadedFile;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a workbook of questions that somebody sent came to.
 *
 * @param form not whole while there are errors
 * @param unused what of it pages have no use for
 */
record SentWorkbook(Form form, List<String> unused, ErrorSummary errors) {
  SentWorkbook {
    unused = List.copyOf(unused);
  }

  static SentWorkbook read(@Nullable MultipartFile file) throws IOException {
    if (file == null || !UploadedFile.isThere(file)) {
      return wrong("Choose the workbook with your questions");
    }
    try {
      FormReading reading = UploadedFile.read(file, QuestionnaireReader::readForm);
      return new SentWorkbook(
          reading.form(),
          reading.unused(),
          new ErrorSummary(
              reading.problems().stream()
                  .map(problem -> new ErrorSummary.Problem("file", problem))
                  .toList()));
    } catch (WrongFile wrong) {
      return wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private static SentWorkbook wrong(String sentence) {
    return new SentWorkbook(new Form("", List.of()), List.of(), ErrorSummary.of("file", sentence));
  }

  /** What is not used, as a sentence; "" if all is. */
  String notUsed() {
    return unused.isEmpty()
        ? ""
        : "Of the workbook, this has no use on pages and was left out: %s."
            .formatted(String.join(", ", unused));
  }
}
