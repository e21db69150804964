package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * What ties the answers of a wave come to, before they are shown to everybody.
 *
 * @param wave that was asked
 * @param standing how many statements of it are ties already, in words; "" if none is
 * @param facts how many ties of which kind, and of whom nothing is known
 * @param ties each with what the other side says; null if there is none
 * @param cut what of the ties is left out of the table, in words, or ""
 * @param back what can be taken back, or null
 */
public record WaveTiesPage(
    UUID wave,
    String standing,
    List<SummaryRow> facts,
    @Nullable Table ties,
    String cut,
    @Nullable Back back,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  /**
   * What made answers into ties last.
   *
   * @param number of the import; 0 if it cannot be taken back now
   * @param sentences what goes, or why it cannot
   */
  public record Back(int number, List<String> sentences) {
    public Back {
      sentences = List.copyOf(sentences);
    }
  }

  public WaveTiesPage {
    facts = List.copyOf(facts);
  }

  @Override
  public String heading() {
    return "Make the answers into ties";
  }

  @Override
  public String template() {
    return "questionnaires/waveties";
  }
}
