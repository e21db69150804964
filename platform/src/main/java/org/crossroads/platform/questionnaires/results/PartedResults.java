package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ProtectedTable;
import org.springframework.stereotype.Component;

/** Parts questions by groups of respondents. */
@Component
public class PartedResults {
  private static final String NOT_IN_DIRECTORY = "Not in the directory";

  private final SentAnswers sent;
  private final Waves waves;
  private final Organisations organisations;

  PartedResults(SentAnswers sent, Waves waves, Organisations organisations) {
    this.sent = sent;
    this.waves = waves;
    this.organisations = organisations;
  }

  /** What the frame is parted by. */
  public enum By {
    SECTOR,
    AREA
  }

  /**
   * A question by groups of respondents, fit to be shown.
   *
   * @param options the labels of its options
   * @param rows by group, with totals last; hidden counts are "c"
   */
  public record CrossTable(List<String> options, Map<String, List<String>> rows) {}

  /** A question with choices by sector or area; empty if it is not one, or may not be shown. */
  public Optional<CrossTable> by(Wave wave, String item, By by) {
    Question question =
        waves.form(wave).questionnaire().questions().stream()
            .filter(each -> each.name().equals(item) && each.kind() == Question.Kind.SINGLE)
            .findFirst()
            .orElse(null);
    if (question == null || wave.anonymous()) {
      return Optional.empty();
    }
    List<Question.Choice> options =
        question.choices().stream().filter(choice -> Missing.of(choice.name()).isEmpty()).toList();
    Map<UUID, String> groups = new HashMap<>();
    Map<String, int[]> counts = new TreeMap<>();
    sent.forEachSent(
        wave,
        each -> {
          if (each.answers().find(item).orElse(null) instanceof Answer.Chosen(List<String> names)) {
            UUID id = each.organisation();
            String group =
                id == null ? NOT_IN_DIRECTORY : groups.computeIfAbsent(id, key -> group(key, by));
            int[] row = counts.computeIfAbsent(group, key -> new int[options.size()]);
            for (int i = 0; i < row.length; i++) {
              row[i] += names.contains(options.get(i).name()) ? 1 : 0;
            }
          }
        });
    return counts.isEmpty() ? Optional.empty() : Optional.of(shown(options, counts));
  }

  private static CrossTable shown(List<Question.Choice> options, Map<String, int[]> counts) {
    List<List<String>> cells = ProtectedTable.of(List.copyOf(counts.values()));
    List<String> names = new ArrayList<>(counts.keySet());
    names.add("All");
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      rows.put(names.get(i), cells.get(i));
    }
    return new CrossTable(options.stream().map(Question.Choice::label).toList(), rows);
  }

  private String group(UUID id, By by) {
    OrganisationSummary found =
        organisations.list(List.of(new OrganisationId(id))).stream().findFirst().orElse(null);
    if (found == null) {
      return NOT_IN_DIRECTORY;
    }
    OrganisationSummary.AreaName area = found.area();
    return switch (by) {
      case SECTOR -> found.sector().label();
      case AREA -> area == null ? "No area" : area.name();
    };
  }
}
