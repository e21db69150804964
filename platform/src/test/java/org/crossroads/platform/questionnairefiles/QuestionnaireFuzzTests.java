package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give a questionnaire, or answers, or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class QuestionnaireFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyFormIsReadOrRefused(byte[] bytes) throws IOException {
    read(Files.write(folder.resolve("any"), bytes));
  }

  /** The bytes are the sheet of an otherwise sound workbook. */
  @FuzzTest
  void anySheetIsReadOrRefused(byte[] bytes) throws IOException {
    read(SheetInBook.write(folder.resolve("any"), bytes));
  }

  @FuzzTest
  void anyAnswersAreReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    Questionnaire form = QuestionnaireReader.read(Path.of("template:main-partnership"));
    int[] respondents = {0};
    try {
      ResponsesReader.Reading reading =
          ResponsesReader.read(
              file,
              form,
              "",
              (asked, answers, by) -> {
                assertThat(answers).hasSameSizeAs(asked);
                respondents[0]++;
              });
      assertThat(reading.asked()).isNotEmpty();
      assertThat(respondents[0]).isNotNegative();
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any");
    }
  }

  /** As it is counted, which refuses what is wrong, and as it is put on pages, which lists that. */
  private static void read(Path file) throws IOException {
    try {
      Questionnaire form = QuestionnaireReader.read(file);
      assertThat(form.questions()).isNotEmpty();
      form.questions().forEach(question -> assertThat(question.name()).isNotBlank());
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any");
    }
    try {
      FormReading reading = QuestionnaireReader.readForm(file);
      assertThat(reading.problems()).allMatch(problem -> !problem.isBlank());
      if (reading.problems().isEmpty()) {
        assertThat(reading.form().pages()).isNotEmpty();
        assertThat(QuestionnaireReader.readJson(FormWriter.json(reading.form())))
            .isEqualTo(reading.form());
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any");
    }
  }
}
