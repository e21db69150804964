package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.Words;

/**
 * Says in sentences what an area's network shows: what is known, of how many, and what is not
 * known.
 */
final class AreaSentences {
  private final Area area;
  private final Layers layers;
  private final TieNetwork network;
  private final AreaFigures figures;
  private final List<AreaTie> ties;
  private final List<String> sentences = new ArrayList<>();

  AreaSentences(
      Area area, Layers layers, TieNetwork network, AreaFigures figures, List<AreaTie> ties) {
    this.area = area;
    this.layers = layers;
    this.network = network;
    this.figures = figures;
    this.ties = ties;
  }

  List<String> all() {
    if (figures.institutions() == 0) {
      sentences.add(
          area.inEngland()
              ? "No open institution is known in " + area.name() + "."
              : area.name() + " is outside England; only institutions of England are measured.");
      return sentences;
    }
    if (network.kinds().isEmpty()) {
      return sentences;
    }
    sayLayers();
    sayLeftOut();
    sayLevels();
    sayBounds();
    sayTies();
    return sentences;
  }

  private void sayLayers() {
    sentences.addAll(LayerSentences.of(layers, network.kinds()));
  }

  private void sayLeftOut() {
    int leftOut = figures.leftOut();
    int notKnown = figures.leftOutNotKnown();
    if (leftOut == 0) {
      sentences.add(
          "Each of the %s in %s has a known tie beyond its own trust or federation."
              .formatted(
                  Words.count(figures.institutions(), "institution", "institutions"), area.name()));
      return;
    }
    String start =
        "%s of %s in %s %s no known tie beyond their own trust or federation"
            .formatted(
                Words.number(leftOut),
                Words.count(figures.institutions(), "institution", "institutions"),
                area.name(),
                leftOut == 1 ? "has" : "have");
    sentences.add(start + notKnownPart(leftOut, notKnown));
  }

  private static String notKnownPart(int leftOut, int notKnown) {
    if (notKnown == 0) {
      return ", although they were asked or are named in a partnership, consortium or tie file.";
    }
    String whom =
        notKnown == leftOut
            ? leftOut == 1 ? "for it" : "for all of them"
            : "for " + Words.number(notKnown) + " of them";
    return "; "
        + whom
        + " nobody has recorded voluntary ties, so this is not known rather than none.";
  }

  private void sayLevels() {
    if (figures.leftOut() + figures.oneSectorOnly() > 0) {
      sentences.add(
          "%s no known tie at all; %s ties only within their own trust or federation; %s ties beyond it, but to one sector only. The first two are left out."
              .formatted(
                  share(figures.noKnownTie()),
                  share(figures.ownGroupOnly()),
                  share(figures.oneSectorOnly())));
    }
  }

  private String share(int part) {
    return Words.share(part, figures.institutions()) + (part == 1 ? " has" : " have");
  }

  private void sayBounds() {
    if (figures.leftOutNotKnown() > 0) {
      sentences.add(
          "If all of those not known do have voluntary ties, %s of the institutions are left out; if none of them has, %s. Voluntary ties are known for %s."
              .formatted(
                  Words.share(figures.leftOutForCertain(), figures.institutions()),
                  Words.share(figures.leftOut(), figures.institutions()),
                  Words.share(figures.voluntaryKnown(), figures.institutions())));
    }
  }

  private void sayTies() {
    int inside = pairs(true);
    int outside = pairs(false);
    sentences.add(
        "%s of institutions of %s %s tied with each other, and %s with organisations elsewhere."
            .formatted(
                Words.capital(Words.count(inside, "pair", "pairs")),
                area.name(),
                inside == 1 ? "is" : "are",
                Words.count(outside, "pair", "pairs")));
    long large = network.tooLarge().stream().filter(group -> layers.show(group.kind())).count();
    if (large > 0) {
      sentences.add(
          "%s of more than %s members %s not read as ties of each member with each."
              .formatted(
                  Words.capital(Words.count(large, "group", "groups")),
                  Words.number(TieNetworkBuilder.LARGEST_TIED_GROUP),
                  large == 1 ? "is" : "are"));
    }
  }

  private int pairs(boolean inside) {
    Set<Pair> pairs = new HashSet<>();
    for (AreaTie tie : ties) {
      if (tie.inside() == inside) {
        pairs.add(new Pair(tie.one().id(), tie.other().id()));
      }
    }
    return pairs.size();
  }

  private record Pair(OrganisationId one, OrganisationId other) {}
}
