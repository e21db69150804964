package org.crossroads.platform.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.boundaries.AreaOutline;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.PairOfArea;
import org.crossroads.platform.web.Words;

/**
 * The map of an area as one SVG picture, for print and for readers without scripts.
 *
 * <p>Outlines below; lines for ties between institutions of the area, the own group's thin and
 * dashed; a shape for each sector; a ring around the left-out, dashed where their voluntary ties
 * are not known. Ties to organisations elsewhere are not drawn.
 *
 * @param svg the picture
 * @param counts how much is on it
 * @param derived whether an outline was drawn from the institutions' own positions
 */
public record AreaMap(String svg, Counts counts, boolean derived) {
  private static final int MOST_LINES = 3_000;

  /**
   * @param drawn institutions on the map
   * @param notDrawn those without a position, or with one far outside the area
   * @param lines pairs drawn
   * @param pairs pairs that could have been
   */
  record Counts(int drawn, int notDrawn, int lines, int pairs) {}

  static AreaMap of(AreaNetwork network, List<AreaOutline> outlines) {
    Set<String> codes = Set.copyOf(network.area().authorityCodes());
    List<AreaOutline> own = outlines.stream().filter(each -> codes.contains(each.code())).toList();
    List<AreaOutline> around =
        outlines.stream().filter(each -> !codes.contains(each.code())).toList();
    Map<OrganisationId, Position> places = places(network);
    MapSheet sheet = MapSheet.around(own, places.values());
    places.values().removeIf(at -> !sheet.holds(at));
    StringBuilder svg = new StringBuilder(sheet.opening(network.area().name()));
    around.forEach(outline -> svg.append(sheet.outline(outline, "around")));
    own.forEach(outline -> svg.append(sheet.outline(outline, "own")));
    List<PairOfArea> pairs =
        PairOfArea.listOf(network).stream()
            .filter(PairOfArea::inside)
            .filter(pair -> places.containsKey(pair.one().id()))
            .filter(pair -> places.containsKey(pair.other().id()))
            .toList();
    List<PairOfArea> lines = heaviest(pairs);
    lines.forEach(pair -> svg.append(line(pair, sheet, places)));
    // The left-out are drawn last, so that they lie on top.
    network.institutions().stream()
        .sorted(Comparator.comparing(InstitutionInNetwork::level).reversed())
        .forEach(each -> svg.append(mark(each, sheet, places)));
    svg.append("</svg>");
    boolean derived = own.stream().anyMatch(AreaOutline::derived);
    int notDrawn = network.institutions().size() - places.size();
    Counts counts = new Counts(places.size(), notDrawn, lines.size(), pairs.size());
    return new AreaMap(svg.toString(), counts, derived);
  }

  private static Map<OrganisationId, Position> places(AreaNetwork network) {
    Map<OrganisationId, Position> places = new HashMap<>();
    for (InstitutionInNetwork each : network.institutions()) {
      Position at = each.organisation().position();
      if (at != null) {
        places.put(each.organisation().id(), at);
      }
    }
    return places;
  }

  /** The pairs to draw: beyond the own group before others, heavy before light; drawn backwards. */
  private static List<PairOfArea> heaviest(List<PairOfArea> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparing(PairOfArea::ownGroupOnly)
                .thenComparing(PairOfArea::weight, Comparator.reverseOrder()))
        .limit(MOST_LINES)
        .toList()
        .reversed();
  }

  private static String line(
      PairOfArea pair, MapSheet sheet, Map<OrganisationId, Position> places) {
    Position one = places.get(pair.one().id());
    Position other = places.get(pair.other().id());
    if (one == null || other == null) {
      return "";
    }
    // A tie of a big group weighs little, so it is pale.
    double opacity = Math.min(0.8, 0.2 + pair.weight());
    return "<path class=\"%s\" stroke-opacity=\"%s\" d=\"M%sL%s\"/>"
        .formatted(
            pair.ownGroupOnly() ? "tie group" : "tie",
            Words.decimal(opacity, 2),
            sheet.point(one),
            sheet.point(other));
  }

  private static String mark(
      InstitutionInNetwork each, MapSheet sheet, Map<OrganisationId, Position> places) {
    Position at = places.get(each.organisation().id());
    if (at == null) {
      return "";
    }
    String ring = ring(each);
    return "<g transform=\"translate(%s)\"><title>%s</title>%s%s</g>"
        .formatted(
            sheet.point(at),
            escaped(each.organisation().name() + ": " + each.level().label()),
            ring,
            SectorMark.of(each.organisation().sector()));
  }

  private static String ring(InstitutionInNetwork each) {
    if (!each.level().isLeftOut()) {
      return "";
    }
    return each.voluntaryKnown() ? SectorMark.LEFT_OUT : SectorMark.LEFT_OUT_NOT_KNOWN;
  }

  /** What the picture shows and what it leaves out. */
  public String caption() {
    String shown =
        "Shown: %s and %s. The table below has the same facts."
            .formatted(
                Words.count(counts.drawn(), "institution", "institutions"),
                Words.count(counts.lines(), "pair that is tied", "pairs that are tied"));
    String away =
        counts.notDrawn() == 0
            ? ""
            : " Not shown: %s without a position in or near the area."
                .formatted(Words.count(counts.notDrawn(), "institution", "institutions"));
    String left =
        counts.lines() < counts.pairs()
            ? " The lightest %s ties are not drawn."
                .formatted(Words.number((long) counts.pairs() - counts.lines()))
            : "";
    String outline =
        derived
            ? " No boundary was imported, so the outline is drawn around the institutions’ own positions."
            : "";
    return shown + away + left + outline;
  }

  /** Whether there is anything to see. */
  public boolean worthShowing() {
    return counts.drawn() > 0;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
