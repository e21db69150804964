package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.Words;

/** Says in sentences what a network looks like, and how much of it is known. */
final class ScopeSentences {
  private final Scope scope;
  private final Layers layers;
  private final TieNetwork network;
  private final List<InstitutionInNetwork> members;
  private final List<AreaTie> ties;
  private final List<String> sentences = new ArrayList<>();

  ScopeSentences(
      Scope scope,
      Layers layers,
      TieNetwork network,
      List<InstitutionInNetwork> members,
      List<AreaTie> ties) {
    this.scope = scope;
    this.layers = layers;
    this.network = network;
    this.members = members;
    this.ties = ties;
  }

  List<String> all() {
    if (network.kinds().isEmpty()) {
      return sentences;
    }
    sentences.addAll(LayerSentences.of(layers, network.kinds()));
    if (members.isEmpty()) {
      sentences.add("Nobody who belongs to %s is open.".formatted(scope.name()));
      return sentences;
    }
    sayMembers();
    sayPairs();
    sayParts();
    return sentences;
  }

  private void sayMembers() {
    long tied = members.stream().filter(each -> each.partners() > 0).count();
    long known = members.stream().filter(InstitutionInNetwork::voluntaryKnown).count();
    sentences.add(
        "%s has %s %s; %s a known partner."
            .formatted(
                scope.name(),
                Words.number(members.size()),
                scope.members(members.size()),
                Words.share(tied, members.size()) + (tied == 1 ? " has" : " have")));
    sentences.add(
        "Voluntary ties are known for %s; of the others a missing tie means nothing."
            .formatted(Words.share(known, members.size())));
    String coverage = network.coverage(members).sentence(members.size());
    if (!coverage.isEmpty()) {
      sentences.add(coverage);
    }
  }

  private void sayPairs() {
    Set<List<OrganisationId>> inside = new HashSet<>();
    Set<List<OrganisationId>> outside = new HashSet<>();
    for (AreaTie tie : ties) {
      (tie.inside() ? inside : outside).add(List.of(tie.one().id(), tie.other().id()));
    }
    String elsewhere =
        scope.kind() == Scope.Kind.ENGLAND
            ? "with organisations that the register does not list or that are outside England"
            : "with organisations elsewhere";
    sentences.add(
        "%s of them %s tied with each other, and %s %s."
            .formatted(
                Words.capital(Words.count(inside.size(), "pair", "pairs")),
                inside.size() == 1 ? "is" : "are",
                Words.count(outside.size(), "pair", "pairs"),
                elsewhere));
  }

  private void sayParts() {
    Map<OrganisationId, Integer> numbers = new HashMap<>();
    members.forEach(each -> numbers.put(each.organisation().id(), numbers.size()));
    var builder = new GraphBuilder(members.size());
    for (AreaTie tie : ties) {
      if (tie.inside()) {
        builder.tie(at(numbers, tie.one().id()), at(numbers, tie.other().id()));
      }
    }
    Components.Result parts = Components.of(builder.build());
    long several = parts.size().stream().filter(size -> size > 1).count();
    int largest = parts.size().stream().max().orElse(0);
    if (several > 0) {
      sentences.add(
          several == 1 && largest == members.size()
              ? "By these ties each of them can be reached from each."
              : "By ties among themselves they form %s of two or more; the largest joins %s."
                  .formatted(
                      Words.count(several, "part", "parts"), Words.share(largest, members.size())));
    }
  }

  private static int at(Map<OrganisationId, Integer> numbers, OrganisationId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalStateException(id + " is inside and no member.");
    }
    return number;
  }
}
