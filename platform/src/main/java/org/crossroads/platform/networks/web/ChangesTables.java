package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.networks.Changes;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.networks.SnapshotLine;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Paging;
import org.crossroads.platform.web.parts.Table;

/** What the page of changes says, in sentences and tables. */
final class ChangesTables {
  private static final int DECIMALS = 3;
  private static final int DECIMALS_OF_SMALL = 5;

  private ChangesTables() {}

  static ChangesPage nothingToCompare(NetworkHead head, boolean settled) {
    Filter none = new Filter("from", "", Filter.Kind.SELECT, List.of());
    return new ChangesPage(
        head,
        none,
        none,
        List.of(),
        List.of(
            "There are fewer than two snapshots whose ties are kept, so there is nothing to compare yet. Each time the data changes, one is taken by itself."),
        Table.of("", List.of(), List.of()),
        Table.of("", List.of(), List.of()),
        new Paging(1, 1, 0, page -> ""),
        List.of(),
        settled);
  }

  static Filter choice(String name, String label, List<SnapshotLine> snapshots, int chosen) {
    return new Filter(
        name,
        label,
        Filter.Kind.SELECT,
        snapshots.stream()
            .map(each -> Choice.of(Integer.toString(each.id()), words(each), each.id() == chosen))
            .toList());
  }

  private static String words(SnapshotLine each) {
    return "%s, data version %s: %s"
        .formatted(
            Words.date(each.day()),
            Words.number(each.dataVersion()),
            Words.count(each.ties(), "pair", "pairs"));
  }

  static List<String> sentences(ScopeNetwork network, Changes changes) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Between %s and %s, of the %s of %s that are in both snapshots:"
            .formatted(
                stamp(changes.from(), changes.to()),
                stamp(changes.to(), changes.from()),
                Words.count(changes.stayed(), "organisation", "organisations"),
                network.scope().name()));
    for (Changes.Kind kind : Changes.Kind.values()) {
      int count = changes.count(kind);
      sentences.add(
          "%s: %s %s."
              .formatted(kind.label(), Words.count(count, "pair", "pairs"), kind.meaning()));
    }
    sentences.add(
        "%s left and %s came in between. In the whole country %s of those who left and %s of those who came are counted apart: that a school closed is not the end of cooperation."
            .formatted(
                Words.capital(Words.count(changes.left(), "organisation", "organisations")),
                Words.number(changes.came()),
                Words.count(changes.tiesOfThoseWhoLeft(), "tied pair", "tied pairs"),
                Words.count(changes.tiesOfThoseWhoCame(), "tied pair", "tied pairs")));
    return sentences;
  }

  // Two snapshots of one day are told apart by their versions.
  private static String stamp(SnapshotLine line, SnapshotLine other) {
    return line.day().equals(other.day())
        ? "data version " + Words.number(line.dataVersion())
        : Words.date(line.day());
  }

  static Table measures(Changes changes) {
    return Table.of(
        "Measures side by side, on the same organisations",
        List.of(Column.of("Measure"), Column.numeric("Earlier"), Column.numeric("Later")),
        changes.measures().stream()
            .map(each ->
                List.of(
                    Cell.text(each.name()),
                    Cell.figure(figure(each.before(), each.share())),
                    Cell.figure(figure(each.after(), each.share()))))
            .toList());
  }

  private static String figure(Score score, boolean share) {
    return switch (score) {
      case Score.Of(double number) ->
          !share && number == Math.rint(number)
              ? Words.number(Math.round(number))
              : Words.decimal(number, number < 0.001 ? DECIMALS_OF_SMALL : DECIMALS);
      case Score.Absent absent -> "None";
    };
  }

  static Table pairs(List<Changes.Pair> pairs) {
    return Table.of(
        "Pairs whose tie changed",
        List.of(
            Column.of("One"),
            Column.of("Other"),
            Column.of("What became of it"),
            Column.of("Tied by")),
        pairs.stream()
            .map(each ->
                List.of(
                    Cell.link(each.oneName(), "/organisations/" + each.one()),
                    Cell.link(each.otherName(), "/organisations/" + each.other()),
                    Cell.text(each.kind().label()),
                    Cell.text(each.why())))
            .toList());
  }
}
