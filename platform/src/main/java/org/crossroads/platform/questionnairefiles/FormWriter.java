package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.files.KeptOpen;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a form in the XLSForm convention, as a workbook or as JSON; what is written reads back.
 */
public final class FormWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> SURVEY =
      List.of(
          "type",
          "name",
          "label",
          "hint",
          "required",
          "relevant",
          "appearance",
          "constraint",
          "bands",
          "parameters");

  private final List<Map<String, String>> survey = new ArrayList<>();
  private final Map<List<Question.Choice>, String> lists = new LinkedHashMap<>();

  private FormWriter(Form form) {
    int page = 0;
    for (FormPage each : form.pages()) {
      row("begin group", "page_" + ++page, each.title()).put("appearance", "field-list");
      each.questions().forEach(this::add);
      row("end group", "", "");
    }
  }

  /** The three lists of the form as JSON. */
  public static String json(Form form) {
    FormWriter writer = new FormWriter(form);
    return MAPPER.writeValueAsString(
        Map.of(
            "settings", List.of(Map.of("form_title", form.title())),
            "survey", writer.survey,
            "choices", writer.choices()));
  }

  /** The three sheets of the form as a workbook; leaves the stream open. */
  public static void workbook(Form form, OutputStream out) throws IOException {
    FormWriter writer = new FormWriter(form);
    try (Workbook book = new Workbook(new KeptOpen(out), "Crossroads", "1.0")) {
      sheet(book, "survey", SURVEY, writer.survey);
      sheet(book, "choices", List.of("list_name", "name", "label"), writer.choices());
      sheet(book, "settings", List.of("form_title"), List.of(Map.of("form_title", form.title())));
    }
  }

  private static void sheet(
      Workbook book, String name, List<String> columns, List<Map<String, String>> rows) {
    Worksheet sheet = book.newWorksheet(name);
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column));
      for (int row = 0; row < rows.size(); row++) {
        String text = rows.get(row).getOrDefault(columns.get(column), "");
        if (!text.isEmpty()) {
          sheet.value(row + 1, column, text);
        }
      }
    }
  }

  private List<Map<String, String>> choices() {
    List<Map<String, String>> rows = new ArrayList<>();
    lists.forEach((choices, list) ->
        choices.forEach(choice ->
            rows.add(Map.of("list_name", list, "name", choice.name(), "label", choice.label()))));
    return rows;
  }

  private void add(FormQuestion question) {
    switch (question.kind()) {
      case GRID -> {
        described(row("begin group", question.name(), question.label()), question)
            .put("appearance", "table-list");
        for (FormQuestion.Line line : question.lines()) {
          row("select_one " + list(question), line.name(), line.label());
        }
        row("end group", "", "");
      }
      case SINGLE -> described(row("select_one " + list(question), question), question);
      case SEVERAL -> described(row("select_multiple " + list(question), question), question);
      case INTEGER, DECIMAL -> {
        Map<String, String> row = described(row(question.kind().code(), question), question);
        put(row, "constraint", constraint(question.lowest(), question.highest()));
        put(
            row,
            "bands",
            question.bands().stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(",")));
      }
      case DATE -> described(row("date", question), question);
      case FILE -> described(row("file", question), question);
      case TEXT -> described(row("text", question), question);
      case LONG_TEXT -> described(row("text", question), question).put("appearance", "multiline");
      case ORGANISATION ->
          described(row("text", question), question).put("appearance", "organisation");
      case ROSTER -> {
        Map<String, String> row = described(row("text", question), question);
        row.put("appearance", "roster");
        row.put("parameters", RosterItem.write(question.lines()));
      }
      case INFORMATION -> described(row("note", question), question);
    }
  }

  private String list(FormQuestion question) {
    return lists.computeIfAbsent(question.choices(), choices -> "list_" + (lists.size() + 1));
  }

  private Map<String, String> row(String type, FormQuestion question) {
    return row(type, question.name(), question.label());
  }

  private Map<String, String> row(String type, String name, String label) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("type", type);
    put(row, "name", name);
    put(row, "label", label);
    survey.add(row);
    return row;
  }

  private static Map<String, String> described(Map<String, String> row, FormQuestion question) {
    put(row, "hint", question.hint());
    put(row, "required", question.required() ? "yes" : "");
    put(row, "relevant", question.relevant());
    put(row, "parameters", FormExtra.write(question.extras()));
    return row;
  }

  private static void put(Map<String, String> row, String column, String text) {
    if (!text.isEmpty()) {
      row.put(column, text);
    }
  }

  private static String constraint(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
    String from = lowest == null ? "" : ". >= " + lowest.toPlainString();
    String to = highest == null ? "" : ". <= " + highest.toPlainString();
    return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
  }
}
