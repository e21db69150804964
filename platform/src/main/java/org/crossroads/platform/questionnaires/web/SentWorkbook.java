package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormReading;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.web.UploadedFile;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a workbook of questions that somebody sent came to.
 *
 * @param form not whole while there are errors
 * @param unused what of it pages have no use for
 */
record SentWorkbook(Form form, List<String> unused, ErrorSummary errors) {
  private static final int MOST_NAMED = 10;
  private static final Pattern SORT =
      Pattern.compile("[\\p{Ll}_ :()-]{1,40}|row \\d{1,7} of \\w{1,20} without a type");

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

  /** The outline of the questionnaire that took it, which says what of it was left out. */
  String taken(UUID questionnaire) {
    UriComponentsBuilder outline =
        UriComponentsBuilder.fromPath("/questionnaires/" + questionnaire);
    unused.stream().limit(MOST_NAMED).forEach(sort -> outline.queryParam("left", sort));
    return outline.encode().toUriString();
  }

  /**
   * What was left out, as a sentence; "" if nothing was.
   *
   * @param left as the address says it, which anybody may write
   */
  static String leftOut(List<String> left) {
    List<String> sorts = left.stream().filter(SORT.asMatchPredicate()).limit(MOST_NAMED).toList();
    return sorts.isEmpty()
        ? ""
        : "The workbook was taken. This of it has no use on pages and was left out: %s."
            .formatted(String.join(", ", sorts));
  }
}
