package org.crossroads.platform.questionnairefiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;

/**
 * Reads a questionnaire: a workbook in the XLSForm convention with the sheets {@code survey},
 * {@code choices} and {@code settings}, or JSON with the same three lists. What a file is follows
 * from what it holds, not from its name.
 */
public final class QuestionnaireReader {
  /** Forms are small; this is some hundred times a long one. */
  static final int MOST_BYTES = 16 << 20;

  private static final String TEMPLATE = "template:";

  private QuestionnaireReader() {}

  /**
   * Reads a file, or a template that ships with Crossroads by {@code template:} and its name.
   *
   * @throws WrongFile naming sheet, row, column and remedy
   */
  public static Questionnaire read(Path path) throws IOException {
    return interpreter(path).questionnaire();
  }

  /**
   * Reads the same as it is put on pages, with all that is wrong with it.
   *
   * @throws WrongFile if it is no such file at all
   */
  public static FormReading readForm(Path path) throws IOException {
    return interpreter(path).form();
  }

  /** Reads a form that {@link FormWriter} wrote as JSON. */
  public static Form readJson(String json) {
    return new FormInterpreter(
            FormJson.read(
                "questionnaire", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
        .form()
        .form();
  }

  private static FormInterpreter interpreter(Path path) throws IOException {
    String name = path.toString();
    if (name.startsWith(TEMPLATE)) {
      return new FormInterpreter(Templates.read(name.substring(TEMPLATE.length())));
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(name);
    }
    if (Files.size(path) > MOST_BYTES) {
      throw new WrongFile(
          "\"%s\" holds more than %d MB, which no questionnaire does."
              .formatted(path.getFileName(), MOST_BYTES >> 20));
    }
    FormSheets sheets = isZip(path) ? FormWorkbook.read(path) : FormJson.read(new InputFile(path));
    return new FormInterpreter(sheets);
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K';
    }
  }
}
