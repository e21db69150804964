package org.crossroads.platform.questionnaires.answering;

import org.crossroads.platform.questionnaires.Answers;

/** What became of the answers of a page. */
public sealed interface SaveOutcome {

  /** They are kept. */
  record Saved(AnswerSheet sheet) implements SaveOutcome {}

  /**
   * Nothing was written: the same page was answered otherwise in another window meanwhile.
   *
   * @param theirs what is kept of that page now
   */
  record Collided(AnswerSheet sheet, Answers theirs) implements SaveOutcome {}

  /** Nothing was written: the wave has closed, or has not begun. */
  record Closed(AnswerSheet sheet) implements SaveOutcome {}
}
