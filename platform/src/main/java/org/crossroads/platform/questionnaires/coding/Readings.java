package org.crossroads.platform.questionnaires.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers in words of a wave, read one by one and given themes.
 *
 * <p>Of two people who read the same answer at once, the second overwrites nothing: what they say
 * is shown beside what the first said.
 */
@Component
public class Readings {
  private final ReadingRows rows;
  private final Waves waves;
  private final Themes themes;

  Readings(DataSource database, Waves waves, Themes themes) {
    this.rows = new ReadingRows(database);
    this.waves = waves;
    this.themes = themes;
  }

  /**
   * How many answers there are.
   *
   * @param all to the question
   * @param unread that are still to be read, or to be read again
   */
  public record Progress(int all, int unread) {}

  /** How far the reading is; what is kept back is not counted either. */
  public Progress progress(Wave wave, FormQuestion question) {
    return waves.keepsBack(wave) ? new Progress(0, 0) : rows.progress(wave.id(), question.name());
  }

  /**
   * Some answers, in an order that says nothing of when they came.
   *
   * @param unread whether only those that are still to be read
   */
  public List<Reading> list(
      Wave wave, FormQuestion question, boolean unread, int skipped, int most) {
    return waves.keepsBack(wave)
        ? List.of()
        : rows.list(wave.id(), question, unread, skipped, most);
  }

  /** The words chosen as quotations whose respondents permit it still, by response. */
  public Map<UUID, Quotation> quotations(Wave wave, FormQuestion question) {
    return waves.keepsBack(wave) ? Map.of() : rows.quotations(wave.id(), question);
  }

  /**
   * Keeps what somebody makes of some answers.
   *
   * @return the answers of which nothing was kept, because somebody else has said otherwise or the
   *     respondent has changed them meanwhile, as they are now
   * @throws org.crossroads.platform.web.Absent if the wave or question is not theirs
   */
  @Transactional
  public List<Reading> save(
      Who.SignedIn who, Wave wave, FormQuestion question, List<Verdict> verdicts) {
    themes.question(who, wave, question.name());
    if (waves.keepsBack(wave)) {
      return List.of();
    }
    Set<UUID> known =
        themes.list(wave, question.name()).stream().map(Theme::id).collect(Collectors.toSet());
    rows.lock(wave.id(), verdicts.stream().map(Verdict::response).toList());
    Map<UUID, Reading> now = new HashMap<>();
    rows.list(wave.id(), question, verdicts.stream().map(Verdict::response).toList())
        .forEach(reading -> now.put(reading.response(), reading));
    List<Reading> collided = new ArrayList<>();
    boolean changed = false;
    for (Verdict verdict : verdicts) {
      Reading kept = now.get(verdict.response());
      if (kept == null || verdict.agreesWith(kept)) {
        continue;
      }
      if (kept.seen().equals(verdict.seen())) {
        Set<UUID> wanted = new HashSet<>(verdict.themes());
        wanted.retainAll(known);
        rows.write(kept, question.name(), wanted, verdict.quoted() && kept.mayBeQuoted());
        changed = true;
      } else {
        collided.add(kept);
      }
    }
    if (changed) {
      waves.tell(who, TrailEvent.ANSWERS_CODED, wave.questionnaire(), wave.id());
    }
    return collided;
  }
}
