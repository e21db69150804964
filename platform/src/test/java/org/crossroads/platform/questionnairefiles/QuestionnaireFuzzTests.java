package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give a questionnaire, or answers, or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class QuestionnaireFuzzTests {
  private static final String WORKBOOK =
      "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"survey\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\""
          + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

  @TempDir Path folder;

  @FuzzTest
  void anyFormIsReadOrRefused(byte[] bytes) throws IOException {
    read(Files.write(folder.resolve("any"), bytes));
  }

  /** The bytes are the sheet of an otherwise sound workbook. */
  @FuzzTest
  void anySheetIsReadOrRefused(byte[] bytes) throws IOException {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(book)) {
      put(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/worksheets/sheet1.xml", bytes);
    }
    read(Files.write(folder.resolve("any"), book.toByteArray()));
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

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }

  private static void read(Path file) throws IOException {
    try {
      Questionnaire form = QuestionnaireReader.read(file);
      assertThat(form.questions()).isNotEmpty();
      form.questions().forEach(question -> assertThat(question.name()).isNotBlank());
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any");
    }
  }
}
