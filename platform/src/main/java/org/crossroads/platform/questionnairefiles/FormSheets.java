package org.crossroads.platform.questionnairefiles;

import java.util.List;

/**
 * The three sheets of a form, whatever file they came from, in the language that the settings call
 * the default one.
 */
record FormSheets(
    String file, List<FormRow> survey, List<FormRow> choices, List<FormRow> settings) {
  /** No form that people fill in has more rows in a sheet. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 200;

  FormSheets {
    String language = settings.isEmpty() ? "" : settings.getFirst().text("default_language");
    survey = survey.stream().map(row -> row.in(language)).toList();
    choices = choices.stream().map(row -> row.in(language)).toList();
    settings = List.copyOf(settings);
  }
}
