package org.crossroads.platform.questionnairefiles;

import java.util.List;

/**
 * A questionnaire as it is put to people.
 *
 * @param title "" if it has none
 * @param version "" if it has none
 * @param questions in their order, groups opened up
 * @param notes sentences on what of the file was not used
 */
public record Questionnaire(
    String title, String version, List<Question> questions, List<String> notes) {
  public Questionnaire {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }
}
