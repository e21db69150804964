package org.crossroads.platform.questionnaires;

import java.time.LocalDate;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Form;

/**
 * A questionnaire as it was published. Never changes.
 *
 * @param number from 1
 * @param mapping what its questions are to the version before, by name
 */
public record Version(int number, Form form, LocalDate publishedOn, Map<String, Mapping> mapping) {
  public Version {
    mapping = Map.copyOf(mapping);
  }
}
