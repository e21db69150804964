package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who will be mailed, before anybody is.
 *
 * @param wave that it is about
 * @param count how many mails go out, in words
 * @param people who gets one, with their addresses
 * @param address what the button posts to
 * @param rule of a reminder, or ""
 */
public record MailingPage(
    UUID wave, String heading, String count, List<String> people, String address, String rule)
    implements QuestionnaireLayout {

  public MailingPage {
    people = List.copyOf(people);
  }

  /** Whether there is anybody to write to. */
  public boolean any() {
    return !people.isEmpty();
  }

  @Override
  public @Nullable UUID wave() {
    return wave;
  }

  @Override
  public String template() {
    return "questionnaires/mailing";
  }
}
