package org.crossroads.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;

/** A questionnaire's figures for people: each question with its base, then its options. */
final class QuestionnaireText {
  /** Of fewer than this a percentage says more than is known; k of n stands alone. */
  private static final int FEWEST_FOR_PERCENT = 5;

  private QuestionnaireText() {}

  static List<String> lines(QuestionnaireFigures figures) {
    List<String> lines = new ArrayList<>();
    Integer frame = figures.frame();
    lines.add(
        (figures.title().isEmpty() ? "" : figures.title() + ": ")
            + (frame == null
                ? String.format(Locale.UK, "%,d answered.", figures.respondents())
                : String.format(Locale.UK, "%,d of %,d answered.", figures.respondents(), frame)));
    add(figures.items(), frame == null ? "of those asked" : "of the frame", lines);
    for (Map.Entry<String, Integer> group : figures.groupSizes().entrySet()) {
      lines.add("");
      lines.add(
          String.format(
              Locale.UK,
              "== %s: %s (%,d answered)",
              figures.by(),
              group.getKey().isEmpty() ? "not stated" : group.getKey(),
              group.getValue()));
      add(figures.itemsOf(group.getKey()), "of those asked", lines);
    }
    return lines;
  }

  private static void add(List<ItemFigure> items, String ofWhom, List<String> lines) {
    String question = "";
    for (ItemFigure item : items) {
      if (!item.tally().question().name().equals(question)) {
        question = item.tally().question().name();
        lines.add("");
        lines.add(heading(item.tally().question()));
        lines.add("  " + base(item.tally(), item.share().n()));
      }
      lines.add(line(item, ofWhom));
    }
  }

  private static String heading(Question question) {
    String words =
        question.group().isEmpty() ? question.label() : question.group() + " – " + question.label();
    return question.name() + "  " + words;
  }

  private static String base(QuestionTally tally, int n) {
    List<String> parts = new ArrayList<>();
    parts.add(String.format(Locale.UK, "%,d answered", n));
    for (Missing why : Missing.values()) {
      if (tally.missing(why) > 0) {
        parts.add(
            String.format(Locale.UK, "%,d %s", tally.missing(why), why.code().replace('_', ' ')));
      }
    }
    if (tally.notUnderstood() > 0) {
      parts.add(String.format(Locale.UK, "%,d not understood", tally.notUnderstood()));
    }
    return String.join(", ", parts);
  }

  private static String line(ItemFigure item, String ofWhom) {
    String share =
        String.format(
            Locale.UK,
            "  %-34s %5d of %-5d",
            shortened(item.what().label()),
            item.share().k(),
            item.share().n());
    Double low = item.low();
    Double high = item.high();
    if (item.share().n() < FEWEST_FOR_PERCENT || low == null || high == null) {
      return share + "  too few for a percentage";
    }
    return share
        + String.format(
            Locale.UK,
            "  %3s %%  (%.1f to %.1f %%; %d to %d of %d %s)",
            item.rounded().orElseThrow().toPlainString(),
            100 * low,
            100 * high,
            item.bounds().lowest().k(),
            item.bounds().highest().k(),
            item.bounds().lowest().n(),
            ofWhom);
  }

  private static String shortened(String label) {
    return label.length() > 34 ? label.substring(0, 33) + "…" : label;
  }
}
