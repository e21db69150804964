package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.CountedOptions;
import org.crossroads.platform.statistics.ProtectedTable;
import org.springframework.stereotype.Component;

/** Parts questions by groups of respondents. */
@Component
public class PartedResults {
  private static final String NOT_IN_DIRECTORY = "Not in the directory";
  private static final int MOST_GROUPS = 30;

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

  /** A question by sector or area; empty if it cannot be parted, or may not be shown. */
  public Optional<CrossTable> by(Wave wave, String item, By by) {
    Question question =
        waves.form(wave).questionnaire().questions().stream()
            .filter(each -> each.name().equals(item) && canBeParted(each))
            .findFirst()
            .orElse(null);
    if (question == null || wave.anonymous()) {
      return Optional.empty();
    }
    CountedOptions options = CountedOptions.of(question);
    Map<Optional<OrganisationId>, Group> each = new HashMap<>();
    sent.forEachSent(
        wave,
        one -> {
          Answer answer = one.answers().find(item).orElse(null);
          if (answer instanceof Answer.Chosen || answer instanceof Answer.Amount) {
            each.computeIfAbsent(
                    Optional.ofNullable(one.organisation()).map(OrganisationId::new),
                    key -> new Group(options.list().size()))
                .take(options, answer);
          }
        });
    return each.isEmpty()
        ? Optional.empty()
        : Optional.of(shown(question.kind(), options, withOthers(grouped(each, by))));
  }

  /** By sector or area what is by organisation. */
  private Map<String, Group> grouped(Map<Optional<OrganisationId>, Group> each, By by) {
    Map<OrganisationId, String> names = new HashMap<>();
    organisations
        .list(each.keySet().stream().flatMap(Optional::stream).toList())
        .forEach(found -> names.put(found.id(), group(found, by)));
    Map<String, Group> groups = new TreeMap<>();
    each.forEach((id, group) ->
        groups.merge(
            id.map(key -> names.getOrDefault(key, NOT_IN_DIRECTORY)).orElse(NOT_IN_DIRECTORY),
            group,
            (one, other) -> one.and(other)));
    return groups;
  }

  /**
   * At most so many groups as can be protected in a second, the largest; what is left is one row,
   * and so are groups of which nothing could be shown.
   */
  private static Map<String, Group> withOthers(Map<String, Group> all) {
    Set<String> own =
        all.entrySet().stream()
            .filter(each -> each.getValue().answered >= ProtectedTable.smallest())
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Group> each) -> each.getValue().answered)
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_GROUPS)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    int others = all.size() - own.size();
    if (others < 2) {
      return all;
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    all.forEach((name, group) -> {
      if (own.contains(name)) {
        groups.put(name, group);
      }
    });
    all.entrySet().stream()
        .filter(each -> !own.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Group::and)
        .ifPresent(rest -> groups.put("%d others together".formatted(others), rest));
    return groups;
  }

  /** Whether anything of a question is counted that groups can be compared by. */
  public static boolean canBeParted(Question question) {
    return !CountedOptions.of(question).list().isEmpty();
  }

  /** How many of a group answered, and chose each option. */
  private static final class Group {
    private final int[] chosen;
    private int answered;

    Group(int options) {
      chosen = new int[options];
    }

    void take(CountedOptions options, Answer answer) {
      answered++;
      options.count(answer, chosen);
    }

    /** Both together. */
    Group and(Group other) {
      Group both = new Group(chosen.length);
      both.answered = answered + other.answered;
      Arrays.setAll(both.chosen, option -> chosen[option] + other.chosen[option]);
      return both;
    }

    /** Who chose an option and who did not. */
    int[] parted(int option) {
      return new int[] {chosen[option], answered - chosen[option]};
    }
  }

  /**
   * Where several can be chosen, options are no parts of a whole: each is protected with those who
   * did not choose it. How many answered is hidden wherever one of these tables hides it.
   */
  private static List<List<String>> several(List<Group> groups, int options) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row <= groups.size(); row++) {
      rows.add(new ArrayList<>());
    }
    List<String> answered = new ArrayList<>();
    for (int option = 0; option < options; option++) {
      int chosen = option;
      List<List<String>> cells =
          ProtectedTable.of(groups.stream().map(group -> group.parted(chosen)).toList());
      for (int row = 0; row < rows.size(); row++) {
        rows.get(row).add(cells.get(row).getFirst());
        String all = cells.get(row).getLast();
        if (option == 0) {
          answered.add(all);
        } else if (!all.equals(answered.get(row))) {
          answered.set(row, ShownCounts.HIDDEN);
        }
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).add(answered.get(row));
    }
    return rows;
  }

  private static CrossTable shown(
      Question.Kind kind, CountedOptions options, Map<String, Group> counts) {
    List<Group> groups = List.copyOf(counts.values());
    List<List<String>> cells =
        kind == Question.Kind.SEVERAL
            ? several(groups, options.list().size())
            : ProtectedTable.of(groups.stream().map(group -> group.chosen).toList());
    List<String> names = new ArrayList<>(counts.keySet());
    names.add("All");
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      rows.put(names.get(i), cells.get(i));
    }
    return new CrossTable(options.list().stream().map(CountedOptions.Option::label).toList(), rows);
  }

  private static String group(OrganisationSummary found, By by) {
    OrganisationSummary.AreaName area = found.area();
    return switch (by) {
      case SECTOR -> found.sector().label();
      case AREA -> area == null ? "No area" : area.name();
    };
  }
}
