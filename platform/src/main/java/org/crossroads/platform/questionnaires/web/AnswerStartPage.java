package org.crossroads.platform.questionnaires.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * What will happen with the answers, before the first question.
 *
 * @param title of the questionnaire
 * @param who is asked, or ""
 * @param whatHappens in paragraphs
 * @param facts further sentences
 * @param address what the button posts to, or "" where there is nothing to begin
 * @param button what it says
 * @param earlier the wave whose answers may be copied, or ""
 */
public record AnswerStartPage(
    String title,
    String who,
    List<String> whatHappens,
    List<String> facts,
    String address,
    String button,
    String earlier)
    implements Page {

  public AnswerStartPage {
    whatHappens = List.copyOf(whatHappens);
    facts = List.copyOf(facts);
  }

  @Override
  public String template() {
    return "questionnaires/answerstart";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, title);
  }

  @Override
  public boolean settled() {
    return false;
  }
}
