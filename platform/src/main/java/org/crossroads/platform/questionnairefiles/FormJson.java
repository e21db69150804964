package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sheets of a form as JSON: lists {@code survey}, {@code choices}, {@code settings} of objects.
 */
final class FormJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxDocumentLength(QuestionnaireReader.MOST_BYTES)
                          .maxStringLength(100_000)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .build();

  private FormJson() {}

  static FormSheets read(InputFile file) throws IOException {
    try (InputStream in = file.open()) {
      return read(file.name(), in);
    }
  }

  static FormSheets read(String name, InputStream in) {
    JsonNode form;
    try {
      form = MAPPER.readTree(in);
    } catch (JacksonException e) {
      throw new WrongFile(
          "\"%s\" is neither an Excel workbook nor sound JSON: %s. A questionnaire is a workbook with the sheets survey and choices, or JSON with these lists."
              .formatted(name, e.getOriginalMessage()),
          e);
    }
    if (form == null || !form.path("survey").isArray()) {
      throw new WrongFile(
          "\"%s\" is JSON without a list \"survey\". Give it the questions as {\"survey\":[{\"type\":…,\"name\":…,\"label\":…}],\"choices\":[…]}."
              .formatted(name));
    }
    return new FormSheets(
        name,
        rows(name, form, "survey"),
        rows(name, form, "choices"),
        rows(name, form, "settings"));
  }

  private static List<FormRow> rows(String file, JsonNode form, String sheet) {
    List<FormRow> rows = new ArrayList<>();
    JsonNode list = form.path(sheet);
    if (list.size() > FormSheets.MOST_ROWS) {
      throw new WrongFile(
          "\"%s\" has more than %,d entries in \"%s\", which no questionnaire has."
              .formatted(file, FormSheets.MOST_ROWS, sheet));
    }
    for (JsonNode entry : list.isObject() ? List.of(list) : list) {
      Map<String, String> cells = new LinkedHashMap<>();
      entry
          .properties()
          .forEach(cell ->
              cells.put(
                  cell.getKey().strip().toLowerCase(Locale.ROOT),
                  cell.getValue().isValueNode() ? cell.getValue().asString("") : ""));
      rows.add(new FormRow(file, sheet, rows.size() + 1, cells));
    }
    return rows;
  }
}
