package org.crossroads.platform.questionnairefiles;

import java.util.List;

/** The three sheets of a form, whatever file they came from. */
record FormSheets(
    String file, List<FormRow> survey, List<FormRow> choices, List<FormRow> settings) {
  /** No form that people fill in has more rows in a sheet. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 200;

  FormSheets {
    survey = List.copyOf(survey);
    choices = List.copyOf(choices);
    settings = List.copyOf(settings);
  }
}
