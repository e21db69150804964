package org.crossroads.platform.questionnairefiles;

import java.util.List;

/** Questions on one topic, put together. */
public record FormPage(String title, List<FormQuestion> questions) {
  public FormPage {
    questions = List.copyOf(questions);
  }
}
