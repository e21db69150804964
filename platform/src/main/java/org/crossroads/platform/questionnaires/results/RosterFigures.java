package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.Roster;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.stereotype.Component;

/**
 * What respondents of a named wave say of the partners that they named, counted over all of them: a
 * partner counts once for each respondent who named it. No interval is given, since what one
 * respondent says of several partners is not independent.
 */
@Component
public class RosterFigures {
  /** Stands for any partner in the names of columns and in questions. */
  private static final Roster.Partner ANY = new Roster.Partner("partner", "the partner");

  private final SentAnswers sent;
  private final Waves waves;

  RosterFigures(SentAnswers sent, Waves waves) {
    this.sent = sent;
    this.waves = waves;
  }

  /**
   * What a roster came to.
   *
   * @param respondents who answered it, those too who named nobody
   * @param named how many partners they named together
   * @param items what was asked of each partner
   */
  public record Named(FormQuestion roster, int respondents, int named, List<Item> items) {
    public Named {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing that was asked of each partner.
   *
   * @param options in their order, "don't know" too
   * @param rows one, or one for each row of a grid
   */
  public record Item(String label, List<Question.Choice> options, List<Row> rows) {
    public Item {
      options = List.copyOf(options);
      rows = List.copyOf(rows);
    }
  }

  /**
   * How often each option was chosen.
   *
   * @param counts in the order of the options
   * @param leftOut how often it was left out
   */
  public record Row(String label, List<Integer> counts, int leftOut) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /** The rosters of a wave in their order; none of an anonymous wave, which has none. */
  public List<Named> of(Wave wave) {
    if (!waves.asksForTies(wave)) {
      return List.of();
    }
    List<Tally> tallies =
        waves.published(wave).questions().stream()
            .filter(question -> question.kind() == FormKind.ROSTER)
            .map(Tally::new)
            .toList();
    sent.forEach(
        wave,
        each -> {
          if (each.sent()) {
            tallies.forEach(tally -> tally.take(each.answers()));
          }
        });
    return tallies.stream().map(Tally::named).toList();
  }

  private static final class Tally {
    private final FormQuestion roster;
    private final List<FormQuestion> asked;
    private final Map<String, Map<String, Integer>> said = new HashMap<>();
    private int respondents;
    private int named;

    Tally(FormQuestion roster) {
      this.roster = roster;
      this.asked = Roster.about(roster, ANY);
    }

    void take(Answers answers) {
      if (!(answers.find(roster.name()).orElse(null) instanceof Answer.Chosen(List<String> keys))) {
        return;
      }
      respondents++;
      for (String key : keys) {
        if (!key.equals(Roster.NOBODY)) {
          named++;
          for (FormQuestion each : asked) {
            each.own()
                .forEach(column ->
                    said.computeIfAbsent(column, name -> new HashMap<>())
                        .merge(answers.text(of(column, key)), 1, Integer::sum));
          }
        }
      }
    }

    /** The column of a partner, by that of any. */
    private String of(String column, String key) {
      String any = roster.name() + "." + ANY.key();
      return roster.name() + "." + key + column.substring(any.length());
    }

    Named named() {
      List<Item> items = new ArrayList<>();
      for (FormQuestion each : asked) {
        items.add(
            new Item(
                each.label(),
                each.choices(),
                each.own().stream().map(column -> row(each, column)).toList()));
      }
      return new Named(roster, respondents, named, items);
    }

    private Row row(FormQuestion asked, String column) {
      Map<String, Integer> counts = said.getOrDefault(column, Map.of());
      List<Integer> chosen =
          asked.choices().stream().map(choice -> counts.getOrDefault(choice.name(), 0)).toList();
      return new Row(
          asked.label(column), chosen, named - chosen.stream().mapToInt(Integer::intValue).sum());
    }
  }
}
