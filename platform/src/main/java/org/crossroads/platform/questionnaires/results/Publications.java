package org.crossroads.platform.questionnaires.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ProtectedTable;
import org.crossroads.platform.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results that everybody may read: figures as they were on one day.
 *
 * <p>Whoever saw an earlier publication and takes it from a later one must not learn what a few
 * have said. So nothing is published that differs from what was published before, also from what
 * was taken back since, by fewer people than a count must have to be shown; be it of the same wave
 * or of another with nearly the same people ({@link OtherPublications}).
 */
@Component
public class Publications {
  private final JdbcClient jdbc;
  private final Waves waves;
  private final WaveFigures figures;
  private final OtherPublications others;
  private final Clock clock;

  Publications(DataSource database, Waves waves, WaveFigures figures, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.waves = waves;
    this.figures = figures;
    this.others = new OtherPublications(jdbc, waves);
    this.clock = clock;
  }

  /** Figures that were published on a day. */
  private record Published(LocalDate day, Figures figures) {}

  /** Finds what everybody may read of a wave: the form with the figures as they were published. */
  public Optional<Results> find(Wave wave) {
    List<Published> all = wave.publishedItems().isEmpty() ? List.of() : list(wave);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Results(
                waves.form(wave),
                false,
                all.getFirst()
                    .figures()
                    .of(
                        names(
                            waves.form(wave).questions().stream()
                                .filter(question -> wave.publishedItems().contains(question.name()))
                                .toList()))));
  }

  /** What was ever published, the latest first. */
  private List<Published> list(Wave wave) {
    return jdbc.sql(
            """
            SELECT p.published_on, p.results
            FROM questionnaire_publication AS p
            WHERE p.wave_id = :wave
            ORDER BY p.number DESC
            """)
        .param("wave", wave.id())
        .query((row, number) ->
            new Published(
                Objects.requireNonNull(row.getObject("published_on", LocalDate.class)),
                FiguresJson.read(Objects.requireNonNull(row.getString("results")))))
        .list();
  }

  /**
   * Publishes the figures of some questions as they are now; of none, takes the page back.
   *
   * @return why that would give somebody away, as sentences; while there is any nothing is done
   * @throws org.crossroads.platform.web.Absent if the wave is not theirs
   */
  @Transactional
  public List<String> publish(Who.SignedIn who, UUID id, List<String> items) {
    Wave wave = waves.get(who, id);
    // Of two who publish at once, the second sees what the first has published.
    jdbc.sql("LOCK TABLE questionnaire_publication IN SHARE ROW EXCLUSIVE MODE").update();
    if (!items.isEmpty()) {
      Results now = figures.of(wave);
      if (now.hidden()) {
        return List.of(wave.whenShown());
      }
      List<FormQuestion> wanted =
          now.form().questions().stream()
              .filter(question -> items.contains(question.name()))
              .toList();
      List<Published> earlier = list(wave);
      List<String> problems = new ArrayList<>();
      for (FormQuestion question : wanted) {
        earlier.stream()
            .flatMap(published -> problem(question, published, now.figures()).stream())
            .findFirst()
            .ifPresent(problems::add);
      }
      problems.addAll(others.problems(wave, wanted, now));
      if (!problems.isEmpty()) {
        return problems;
      }
      insert(wave, now.figures().of(names(wanted)));
    }
    waves.publish(who, id, items);
    return List.of();
  }

  private void insert(Wave wave, Figures published) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_publication (wave_id, number, published_on, results)
            SELECT :wave, coalesce(max(p.number), 0) + 1, :day, :results::jsonb
            FROM questionnaire_publication AS p
            WHERE p.wave_id = :wave
            """)
        .param("wave", wave.id())
        .param("day", LocalDate.now(clock))
        .param("results", FiguresJson.write(published))
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_publication_respondent (wave_id, number, response_id)
            SELECT r.wave_id,
                   (SELECT max(p.number) FROM questionnaire_publication AS p WHERE p.wave_id = :wave),
                   r.id
            FROM questionnaire_response AS r
            WHERE r.wave_id = :wave
              AND r.state = 'sent'
              AND r.invitation_id IS NOT NULL
            """)
        .param("wave", wave.id())
        .update();
  }

  /** All names under which figures of some questions are kept. */
  private static List<String> names(List<FormQuestion> questions) {
    List<String> names = new ArrayList<>();
    for (FormQuestion question : questions) {
      names.add(question.name());
      names.addAll(question.own());
      names.add(Figures.themes(question.name()));
    }
    return names;
  }

  private static Optional<String> problem(FormQuestion question, Published before, Figures now) {
    Map<String, List<ItemCount>> then = before.figures().byItem();
    Map<String, List<ItemCount>> today = now.byItem();
    for (String name : names(List.of(question))) {
      List<ItemCount> one = then.getOrDefault(name, List.of());
      List<ItemCount> other = today.getOrDefault(name, List.of());
      if (!one.isEmpty() && !other.isEmpty() && givesAway(question, name, one, other)) {
        return Optional.of(sentence(question, before));
      }
      if (before.figures().bases().containsKey(name)
          && ofFew(before.figures().base(name), now.base(name))) {
        return Optional.of(sentence(question, before));
      }
    }
    return Optional.empty();
  }

  /** Options that only one of the two has are as good as counts of their own. */
  private static boolean givesAway(
      FormQuestion question, String name, List<ItemCount> one, List<ItemCount> other) {
    boolean several =
        question.kind() == FormKind.SEVERAL || name.equals(Figures.themes(question.name()));
    List<ItemCount> same =
        one.stream()
            .filter(then -> other.stream().anyMatch(each -> each.option().equals(then.option())))
            .toList();
    List<ItemCount> now =
        same.stream()
            .map(then ->
                other.stream()
                    .filter(each -> each.option().equals(then.option()))
                    .findFirst()
                    .orElseThrow())
            .toList();
    if (same.isEmpty()) {
      return false;
    }
    List<int[]> before = ShownCounts.tables(same, several);
    List<int[]> after = ShownCounts.tables(now, several);
    for (int i = 0; i < before.size(); i++) {
      if (ProtectedTable.givesAway(before.get(i), after.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A mean that moves while next to nobody was added says what somebody has changed. */
  private static boolean ofFew(Figures.Base before, Figures.Base now) {
    int more = Math.abs(now.answered() - before.answered());
    return !before.mean().equals(now.mean()) && more < ProtectedTable.smallest();
  }

  private static String sentence(FormQuestion question, Published before) {
    return "“%s” differs from what was published on %s by fewer than %d people, so whoever saw both could tell what they said. Leave it out, or wait until more have answered"
        .formatted(question.label(), Words.date(before.day()), ProtectedTable.smallest());
  }
}
