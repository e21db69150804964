package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.io.InputStream;
import org.crossroads.platform.files.WrongFile;

/** The questionnaires that ship with Crossroads. */
final class Templates {
  private Templates() {}

  /**
   * Reads one by its name.
   *
   * @throws WrongFile if there is none of that name
   */
  static FormSheets read(String name) throws IOException {
    String file = name + ".json";
    try (InputStream in =
        name.matches("[a-z0-9-]{1,60}") ? Templates.class.getResourceAsStream(file) : null) {
      if (in == null) {
        throw new WrongFile(
            "There is no template \"%s\". There is: main-partnership.".formatted(name));
      }
      return FormJson.read(file, in);
    }
  }
}
