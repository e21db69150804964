package org.crossroads.platform.questionnaires.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ScaleFigure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a wave at one time.
 *
 * @param respondents how many sent their answers
 * @param frame how many were meant to be asked, or null if that is not known
 * @param items every option of every question that is counted; themes under {@link #themes}
 * @param bases who gave an answer and who did not, by question
 * @param scales by question or grid
 * @param quotations the responses whose words are chosen to be quoted, by question
 */
public record Figures(
    int respondents,
    @Nullable Integer frame,
    List<ItemCount> items,
    Map<String, Base> bases,
    Map<String, ScaleFigure> scales,
    Map<String, List<UUID>> quotations) {
  /**
   * Who answered a question.
   *
   * @param answered how many gave a valid answer
   * @param missing how many gave none, by why
   * @param mean of the numbers that were given, if any
   */
  public record Base(int answered, Map<Missing, Integer> missing, Optional<BigDecimal> mean) {
    static final Base NOBODY = new Base(0, Map.of(), Optional.empty());

    public Base {
      missing = Map.copyOf(missing);
    }
  }

  public Figures {
    items = List.copyOf(items);
    bases = Map.copyOf(bases);
    scales = Map.copyOf(scales);
    quotations = Map.copyOf(quotations);
  }

  /** The name under which the themes of a question are counted. */
  public static String themes(String question) {
    return Question.themes(question);
  }

  /** The options of each question that is counted, in the order of the questions. */
  public Map<String, List<ItemCount>> byItem() {
    Map<String, List<ItemCount>> all = new LinkedHashMap<>();
    items.forEach(item -> all.computeIfAbsent(item.item(), key -> new ArrayList<>()).add(item));
    return all;
  }

  /** Who answered a question. */
  public Base base(String question) {
    return bases.getOrDefault(question, Base.NOBODY);
  }

  /** The same of some questions only, by the names of their columns and grids. */
  Figures of(List<String> names) {
    return new Figures(
        respondents,
        frame,
        items.stream().filter(item -> names.contains(item.item())).toList(),
        some(bases, names),
        some(scales, names),
        some(quotations, names));
  }

  private static <T> Map<String, T> some(Map<String, T> all, List<String> names) {
    Map<String, T> some = new LinkedHashMap<>(all);
    some.keySet().retainAll(names);
    return some;
  }
}
