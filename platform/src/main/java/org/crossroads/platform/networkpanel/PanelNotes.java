package org.crossroads.platform.networkpanel;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.NotTaken;
import org.jspecify.annotations.Nullable;

/** What a reader must know before the numbers: what was left out, what was counted how. */
final class PanelNotes {
  private static final int MOST_ROWS = 20;

  private PanelNotes() {}

  static List<String> of(
      FileNetwork network, PanelOptions options, Coverage coverage, @Nullable GroupColumn groups) {
    List<String> notes = new ArrayList<>(network.reading().notes());
    addRows(network.reading(), notes);
    if (!network.listed()) {
      notes.add(
          "Only organisations that are in a tie are known; to count those without, give --organisations.");
    }
    addWeights(network, options, notes);
    if (!coverage.known()) {
      notes.add(
          "coverage is not known: no column says who responded. An organisation without a tie may only be silent.");
    } else if (coverage.areTooFew()) {
      notes.add(
          "Only %d of %d organisations answered. With fewer than 80 in 100, do not rank organisations by these numbers; where rank bands are given, read those."
              .formatted(coverage.answered(), coverage.answered() + coverage.silent()));
    }
    if (groups == null) {
      notes.add("eiIndex, modularityByGroup and brokerage are not defined: no --group was given.");
    } else if (groups.unstated() > 0) {
      notes.add(
          "%d without a %s; eiIndex, modularityByGroup and brokerage look only at the others and the ties among them."
              .formatted(groups.unstated(), groups.name()));
    }
    return notes;
  }

  private static void addRows(FileNetwork.Reading reading, List<String> notes) {
    if (reading.selfTies() > 0) {
      notes.add(rows(reading.selfTies(), "ties", "tie") + " an organisation to itself; dropped.");
    }
    if (reading.repeats() > 0) {
      notes.add(rows(reading.repeats(), "repeats", "repeat") + " another; the first counts.");
    }
    if (reading.wrong() > 0) {
      notes.add(rows(reading.wrong(), "is", "are") + " wrong and left out.");
    }
    reading.notTaken().stream().limit(MOST_ROWS).map(NotTaken::sentence).forEach(notes::add);
    int all = reading.selfTies() + reading.repeats() + reading.wrong();
    if (all > MOST_ROWS) {
      notes.add("… and %d more rows that were not taken.".formatted(all - MOST_ROWS));
    }
  }

  private static String rows(int number, String singular, String plural) {
    return number == 1 ? "1 row " + singular : "%d rows %s".formatted(number, plural);
  }

  private static void addWeights(FileNetwork network, PanelOptions options, List<String> notes) {
    Symmetrise rule = options.rule();
    if (rule != null) {
      notes.add(
          "Undirected measures look at the pairs by the rule \"%s\"."
              .formatted(PanelOptions.name(rule)));
    }
    if (!network.weighted()) {
      if (options.byWeight()) {
        notes.add("The file has no weights, so --distance weight changes nothing.");
      }
      return;
    }
    boolean ruleDropsWeights = rule == Symmetrise.EITHER || rule == Symmetrise.BOTH;
    notes.add(
        ruleDropsWeights
            ? "By this rule each pair weighs 1, whatever the file says; max, min and mean keep weights."
            : "strength, constraint, effectiveSize, eiIndex, modularity and communities use the weights; the other measures count ties.");
    if (options.directed() && ruleDropsWeights) {
      notes.add("constraint and effectiveSize are of the reports and use their weights.");
    }
  }
}
