package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.coding.Quotation;
import org.crossroads.platform.questionnaires.results.Figures;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.ShownCounts;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/** Says results in tables, bars and sentences. For one page. */
final class ResultTopics {
  private final Results results;
  private final Map<String, List<ItemCount>> items;
  private final boolean safe;
  private final ShownCounts counts;
  private final Map<String, List<Quotation>> quotations;
  private final String wave;

  /**
   * @param safe whether small counts are hidden, as on pages for everybody
   * @param quotations the words that may be shown, by question
   * @param wave the address of the wave, for those who may read answers; "" for everybody else
   */
  ResultTopics(
      Results results, boolean safe, Map<String, List<Quotation>> quotations, String wave) {
    this.results = results;
    this.items = results.items();
    this.safe = safe;
    this.counts = ShownCounts.of(results);
    this.quotations = quotations;
    this.wave = wave;
  }

  /** Everything that is counted, or what is wanted of it. */
  List<ResultsPage.Topic> of(List<FormQuestion> questions) {
    List<ResultsPage.Topic> topics = new ArrayList<>();
    for (FormQuestion question : questions) {
      if (results.hidden()) {
        break;
      }
      if (FormExtra.QUOTE.fits(question.kind())) {
        words(question).ifPresent(topics::add);
      } else if (isPairs(question)) {
        grid(question).ifPresent(topics::add);
      } else {
        for (String column : question.columns()) {
          options(question, column).ifPresent(topics::add);
        }
      }
      if (question.has(FormExtra.SCALE) && question.kind() == FormKind.GRID) {
        new ScaleWords(question, results, safe ? counts : null).topic().ifPresent(topics::add);
      }
    }
    return topics;
  }

  /** A grid of yes and no reads best as one table. */
  private static boolean isPairs(FormQuestion question) {
    return question.kind() == FormKind.GRID
        && question.choices().stream().filter(choice -> Missing.of(choice.name()).isEmpty()).count()
            == 2;
  }

  private Optional<ResultsPage.Topic> grid(FormQuestion question) {
    List<ResultLine> lines = new ArrayList<>();
    for (FormQuestion.Line row : question.lines()) {
      List<ItemCount> options = items.getOrDefault(row.name(), List.of());
      if (!options.isEmpty()) {
        lines.add(
            new ResultLine(row.label(), options.getFirst(), shown(options, false).getFirst()));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String said = lines.getFirst().count().optionLabel();
    return Optional.of(
        new ResultsPage.Topic(
            question.label(),
            List.of(
                "Those who said “%s”, of those who gave a valid answer to the row."
                    .formatted(said)),
            ResultLine.table(question.label(), "Row", lines, safe, true),
            ResultLine.chart(lines)));
  }

  private Optional<ResultsPage.Topic> options(FormQuestion question, String column) {
    String label = question.label(column);
    List<ItemCount> options = items.getOrDefault(column, List.of());
    if (options.isEmpty()) {
      return safe ? Optional.empty() : Optional.of(uncounted(question, column));
    }
    List<ResultLine> lines = lines(options, question.kind() == FormKind.SEVERAL);
    return Optional.of(
        new ResultsPage.Topic(
            label,
            notes(question, column),
            ResultLine.table(label, "Answer", lines, safe, false),
            ResultLine.chart(lines)));
  }

  private List<ResultLine> lines(List<ItemCount> options, boolean several) {
    List<String> shown = shown(options, several);
    List<ResultLine> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      lines.add(new ResultLine(options.get(i).optionLabel(), options.get(i), shown.get(i)));
    }
    return lines;
  }

  private List<String> shown(List<ItemCount> options, boolean several) {
    if (!safe) {
      return options.stream().map(each -> Words.number(each.k())).toList();
    }
    return counts.of(options, several);
  }

  private List<String> notes(FormQuestion question, String column) {
    List<String> notes = new ArrayList<>();
    Figures.Base base = results.figures().base(column);
    if (question.kind() == FormKind.GRID) {
      notes.add("Of “%s”.".formatted(question.label()));
    }
    if (!safe) {
      notes.add(ResultLine.missing(base.missing()));
    }
    if (!safe || counts.isWhole(column)) {
      base.mean().ifPresent(mean -> notes.add("The mean is %s.".formatted(mean.toPlainString())));
      if (question.has(FormExtra.SCALE)) {
        notes.addAll(new ScaleWords(question, results, safe ? counts : null).sentences(column));
      }
    }
    return notes;
  }

  /** Words by theme, where those who read them have made themes. */
  private Optional<ResultsPage.Topic> words(FormQuestion question) {
    String name = Figures.themes(question.name());
    List<ItemCount> themes = items.getOrDefault(name, List.of());
    String coding = wave.isEmpty() ? "" : wave + "/themes/" + question.name();
    int read = results.figures().base(name).answered();
    if (themes.isEmpty() || read == 0) {
      return safe ? Optional.empty() : Optional.of(uncounted(question, question.name()));
    }
    List<String> notes = new ArrayList<>();
    int all = results.figures().base(question.name()).answered();
    if (!safe) {
      notes.add(ResultLine.missing(results.figures().base(question.name()).missing()));
      notes.add(
          read == all
              ? "Every answer was read. An answer may have more than one theme."
              : "%s of the answers were read; those that were not count as silent. An answer may have more than one theme."
                  .formatted(Words.share(read, all)));
      addPermissions(question, notes);
    } else {
      notes.add("What was said in words, by theme. An answer may have more than one.");
    }
    List<ResultLine> lines = lines(themes, true);
    return Optional.of(
        new ResultsPage.Topic(
            question.label(),
            notes,
            ResultLine.table(question.label(), "Theme", lines, safe, false),
            ResultLine.chart(lines),
            quotations.getOrDefault(question.name(), List.of()),
            coding));
  }

  private void addPermissions(FormQuestion question, List<String> notes) {
    List<ItemCount> permissions = items.getOrDefault(question.quoteColumn(), List.of());
    if (permissions.isEmpty()) {
      return;
    }
    int chosen = quotations.getOrDefault(question.name(), List.of()).size();
    int named = permitted(permissions, "named");
    notes.add(
        "%s may be quoted without a name%s; %d %s chosen."
            .formatted(
                Words.count(permitted(permissions, "yes"), "respondent", "respondents"),
                named == 0 ? "" : ", " + Words.number(named) + " with it",
                chosen,
                chosen == 1 ? "quotation is" : "quotations are"));
  }

  private static int permitted(List<ItemCount> permissions, String how) {
    return permissions.stream()
        .filter(option -> option.option().equals(how))
        .mapToInt(ItemCount::k)
        .sum();
  }

  /** Words and numbers without bands: only how many answered. */
  private ResultsPage.Topic uncounted(FormQuestion question, String column) {
    String label = question.label(column);
    Table table =
        Table.of(
            label,
            List.of(Column.of("Answers"), Column.numeric("Number")),
            List.of(
                List.of(
                    new Cell.Text("Valid answers"),
                    Cell.number(results.figures().base(column).answered()))));
    List<String> notes = new ArrayList<>(notes(question, column));
    boolean inWords = FormExtra.QUOTE.fits(question.kind()) && !wave.isEmpty();
    if (!inWords) {
      return new ResultsPage.Topic(label, notes, table, null);
    }
    addPermissions(question, notes);
    return new ResultsPage.Topic(
        label,
        notes,
        table,
        null,
        quotations.getOrDefault(question.name(), List.of()),
        wave + "/themes/" + question.name());
  }
}
