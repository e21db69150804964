package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.changes.Addition;
import org.crossroads.analysis.network.changes.Removal;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Words;
import org.springframework.stereotype.Component;

/** Tries what somebody asks: takes organisations out, adds ties to what is left. Stores nothing. */
@Component
class WhatIfAsking {
  private static final Comparator<WhatIf.Change> MOST_FIRST =
      Comparator.comparingInt(WhatIf.Change::difference)
          .reversed()
          .thenComparing(change -> change.organisation().name())
          .thenComparing(change -> change.organisation().id());

  private final Organisations organisations;

  WhatIfAsking(Organisations organisations) {
    this.organisations = organisations;
  }

  WhatIf answer(WhatIfQuestion question, MeasuredCountry country, Layers layers) {
    if (question.isEmpty()) {
      return WhatIf.untried(List.of());
    }
    var references = new WhatIfReferences(organisations, country);
    int[] removed = references.removed(question);
    List<WhatIfReferences.Pair> ties = references.ties(question);
    for (WhatIfReferences.Pair tie : ties) {
      for (int end : new int[] {tie.one(), tie.other()}) {
        if (Arrays.binarySearch(removed, end) >= 0) {
          references
              .problems()
              .add(
                  new WhatIf.Problem(
                      "ties",
                      "%s is taken out and cannot be tied. Maybe leave it out of one of the two."
                          .formatted(country.network().organisation(end).name())));
        }
      }
    }
    return references.problems().isEmpty()
        ? tried(country.network(), country.measures(layers).graph(), removed, ties)
        : WhatIf.untried(references.problems());
  }

  private static WhatIf tried(
      TieNetwork network, Graph graph, int[] removed, List<WhatIfReferences.Pair> ties) {
    List<String> sentences = new ArrayList<>();
    List<OrganisationSummary> cutOff = List.of();
    List<WhatIf.Change> lost = List.of();
    List<WhatIf.Change> gained = List.of();
    Graph left = graph;
    if (removed.length > 0) {
      Removal.Result result = Removal.of(graph, removed);
      left = without(graph, removed);
      cutOff = result.cutOff().stream().mapToObj(network::organisation).toList();
      lost = changes(network, result.reachLost(), Reach.within(graph, 2).reached());
      sentences.addAll(removalSentences(network, removed, result, lost.size()));
    }
    if (!ties.isEmpty()) {
      var added = new GraphBuilder(graph.organisations());
      ties.forEach(tie -> added.tie(tie.one(), tie.other()));
      Addition.Result result = Addition.of(left, added.build());
      gained = changes(network, result.reachGained(), Reach.within(left, 2).reached());
      sentences.addAll(additionSentences(network, left, ties, result, gained.size()));
    }
    return new WhatIf(
        List.of(),
        sentences,
        IntStream.of(removed).mapToObj(network::organisation).toList(),
        cutOff,
        lost,
        gained);
  }

  private static Graph without(Graph graph, int[] removed) {
    var left = new GraphBuilder(graph.organisations());
    for (int v = 0; v < graph.organisations(); v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int other = graph.neighbour(i);
        if (v < other
            && Arrays.binarySearch(removed, v) < 0
            && Arrays.binarySearch(removed, other) < 0) {
          left.tie(v, other, graph.weight(i));
        }
      }
    }
    return left.build();
  }

  private static List<WhatIf.Change> changes(TieNetwork network, Counts by, Counts before) {
    return IntStream.range(0, network.size())
        .filter(v -> by.of(v) > 0)
        .mapToObj(v -> new WhatIf.Change(network.organisation(v), before.of(v), by.of(v)))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static List<String> removalSentences(
      TieNetwork network, int[] removed, Removal.Result result, int losers) {
    String who =
        removed.length == 1
            ? network.organisation(removed[0]).name()
            : "these " + Words.number(removed.length) + " organisations";
    int cutOff = result.cutOff().organisations();
    int moreParts = result.partsAfter() - result.partsBefore();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        cutOff == 0
            ? "Without %s nobody would be cut off: whoever is left keeps a route to all that it has a route to now."
                .formatted(who)
            : "Without %s, %s would be cut off from the others: left alone, or in a smaller piece of what fell apart."
                .formatted(who, Words.count(cutOff, "organisation", "organisations")));
    if (moreParts > 0) {
      sentences.add(
          "The network would have %s parts instead of %s."
              .formatted(Words.number(result.partsAfter()), Words.number(result.partsBefore())));
    }
    if (result.pairsLost() > 0) {
      sentences.add(
          "%s could no longer reach one another."
              .formatted(Words.capital(Words.count(result.pairsLost(), "pair", "pairs"))));
    }
    sentences.add(
        "%s would reach fewer others within two steps."
            .formatted(Words.capital(Words.count(losers, "organisation", "organisations"))));
    return sentences;
  }

  private static List<String> additionSentences(
      TieNetwork network,
      Graph left,
      List<WhatIfReferences.Pair> ties,
      Addition.Result result,
      int winners) {
    Counts part = Components.of(left).part();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s would be new%s."
            .formatted(
                Words.capital(Words.count(result.added(), "tie", "ties")),
                result.alreadyThere() == 0
                    ? ""
                    : "; "
                        + Words.number(result.alreadyThere())
                        + " of those named there are already"));
    sentences.add(
        result.joined().isEmpty()
            ? "No parts of the network would become one."
            : "%s could reach one another for the first time."
                .formatted(Words.capital(Words.count(result.pairsJoined(), "pair", "pairs"))));
    for (Addition.Joined joined : result.joined()) {
      List<String> names =
          joined.lowest().stream()
              .map(lowest -> endIn(part, part.of(lowest), ties))
              .mapToObj(number -> "that of " + network.organisation(number).name())
              .limit(6)
              .toList();
      sentences.add(
          "%s of the network would become one of %s organisations: %s%s."
              .formatted(
                  Words.capital(Words.count(joined.lowest().organisations(), "part", "parts")),
                  Words.number(joined.size()),
                  Words.list(names),
                  joined.lowest().organisations() > names.size() ? " and others" : ""));
    }
    sentences.add(
        "%s would reach more others within two steps."
            .formatted(Words.capital(Words.count(winners, "organisation", "organisations"))));
    return sentences;
  }

  /** The first of the newly tied that is in a part; people know whom they named. */
  private static int endIn(Counts part, int wanted, List<WhatIfReferences.Pair> ties) {
    return ties.stream()
        .flatMapToInt(tie -> IntStream.of(tie.one(), tie.other()))
        .filter(end -> part.of(end) == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No new tie leads to part " + wanted + "."));
  }
}
