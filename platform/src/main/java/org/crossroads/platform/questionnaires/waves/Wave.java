package org.crossroads.platform.questionnaires.waves;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time of asking.
 *
 * @param number of the version that is asked
 * @param opensOn the first day on which it takes answers
 * @param closesOn the last
 * @param whatHappens what will become of the answers, for respondents
 * @param openLink of an anonymous wave: what everybody's link ends with
 * @param publishedItems the questions whose results everybody may read
 * @param publishedOn when the results were published, or null
 */
public record Wave(
    UUID id,
    UUID questionnaire,
    int number,
    String title,
    LocalDate opensOn,
    LocalDate closesOn,
    String whatHappens,
    @Nullable String openLink,
    List<String> publishedItems,
    @Nullable LocalDate publishedOn) {

  /** Of fewer people nothing is shown of an anonymous wave. */
  public static final int SMALLEST_GROUP = 5;

  /** Where a wave stands on a day. */
  public enum Time {
    BEFORE,
    OPEN,
    CLOSED
  }

  public Wave {
    publishedItems = List.copyOf(publishedItems);
  }

  /** When answers of an anonymous wave are shown, and why not before. */
  public String whenShown() {
    return "It is anonymous, so answers are shown after it has closed on %s, if at least %d people have answered: whoever looked before and after one of them came would know whose it is."
        .formatted(Words.date(closesOn), SMALLEST_GROUP);
  }

  /** Whether nobody can tell who said what. */
  public boolean anonymous() {
    return openLink != null;
  }

  /** Where it stands on a day. */
  public Time on(LocalDate day) {
    if (day.isBefore(opensOn)) {
      return Time.BEFORE;
    }
    return day.isAfter(closesOn) ? Time.CLOSED : Time.OPEN;
  }
}
