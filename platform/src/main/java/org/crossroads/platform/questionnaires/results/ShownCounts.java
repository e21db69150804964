package org.crossroads.platform.questionnaires.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ProtectedTable;

/**
 * The counts of some results as everybody may read them.
 *
 * <p>Beside a count that is shown stands how many answered the question. So nothing is shown where
 * that number is itself hidden, or says what is hidden elsewhere: how many were sent past a
 * question is how many gave some answers to another.
 */
public final class ShownCounts {
  /** What stands in place of a count that is hidden. */
  public static final String HIDDEN = "c";

  private final Map<String, List<ItemCount>> items;
  private final Map<String, Question> questions = new HashMap<>();

  private ShownCounts(Results results) {
    this.items = results.items();
    results
        .form()
        .questionnaire()
        .questions()
        .forEach(question -> {
          questions.put(question.name(), question);
          questions.put(Figures.themes(question.name()), question);
        });
  }

  /** The counts of results that are shown together. */
  public static ShownCounts of(Results results) {
    return new ShownCounts(results);
  }

  /**
   * The count of each option in its order, or "c".
   *
   * @param several whether a respondent may have chosen more than one
   */
  public List<String> of(List<ItemCount> options, boolean several) {
    return find(options, several).orElseGet(() -> options.stream().map(each -> HIDDEN).toList());
  }

  /** Whether no count of a question is hidden, so that its mean tells nothing more. */
  public boolean isWhole(String item) {
    List<ItemCount> options = items.getOrDefault(item, List.of());
    return !options.isEmpty() && !of(options, isSeveral(item)).contains(HIDDEN);
  }

  private Optional<List<String>> find(List<ItemCount> options, boolean several) {
    ItemCount first = options.getFirst();
    if (first.n() < ProtectedTable.smallest() || givesAwayWhoWasAsked(first)) {
      return Optional.empty();
    }
    List<List<String>> rows =
        tables(options, several).stream()
            .map(counts -> ProtectedTable.of(List.of(counts)).getFirst())
            .toList();
    return rows.stream().anyMatch(row -> row.getLast().equals(HIDDEN))
        ? Optional.empty()
        : Optional.of(
            rows.stream()
                .flatMap(row -> row.subList(0, several ? 1 : row.size() - 1).stream())
                .toList());
  }

  private boolean givesAwayWhoWasAsked(ItemCount count) {
    Question question = questions.get(count.item());
    int past = count.missing().getOrDefault(Missing.NOT_ASKED, 0);
    return (past > 0 && past < ProtectedTable.smallest())
        || (question != null
            && question
                .asked()
                .questions()
                .anyMatch(item -> items.containsKey(item) && !isWhole(item)));
  }

  private boolean isSeveral(String item) {
    Question question = questions.get(item);
    return question != null && question.kind() == Question.Kind.SEVERAL;
  }

  /** Counts that add up to those who answered: one row for all options, or one for each. */
  static List<int[]> tables(List<ItemCount> options, boolean several) {
    return several
        ? options.stream().map(each -> new int[] {each.k(), each.n() - each.k()}).toList()
        : List.of(options.stream().mapToInt(ItemCount::k).toArray());
  }
}
