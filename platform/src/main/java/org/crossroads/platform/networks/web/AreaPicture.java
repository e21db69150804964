package org.crossroads.platform.networks.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.LeftOutLevel;
import org.crossroads.platform.networks.PairOfArea;
import org.crossroads.platform.web.Words;

/**
 * The map of an area with its ties as one SVG picture: institutions where they are, a shape for
 * each level of being left out, hollow where voluntary ties are not known, lines for ties.
 *
 * <p>Ties to organisations elsewhere are not drawn. Of many pairs only the heaviest are, and ties
 * beyond the own group before others.
 */
final class AreaPicture {
  static final int MOST_LINES = 3_000;

  private static final int WIDTH = 1_000;
  private static final int MOST_HEIGHT = 1_200;
  private static final int MARGIN = 20;
  private static final String OWN = "#9aa7ac";
  private static final String BEYOND = "#0b5a6e";

  private final StringBuilder svg = new StringBuilder();
  private final Map<OrganisationId, Position> places = new HashMap<>();
  private int west = Integer.MAX_VALUE;
  private int east = Integer.MIN_VALUE;
  private int south = Integer.MAX_VALUE;
  private int north = Integer.MIN_VALUE;

  private AreaPicture() {}

  static String of(AreaNetwork network) {
    var picture = new AreaPicture();
    network.institutions().forEach(picture::place);
    return picture.draw(network);
  }

  private void place(InstitutionInNetwork each) {
    Position at = each.organisation().position();
    if (at != null) {
      places.put(each.organisation().id(), at);
      west = Math.min(west, at.easting());
      east = Math.max(east, at.easting());
      south = Math.min(south, at.northing());
      north = Math.max(north, at.northing());
    }
  }

  private String draw(AreaNetwork network) {
    int height =
        places.isEmpty() ? 2 * MARGIN : 2 * MARGIN + (int) Math.ceil((north - south) * scale());
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
            .formatted(WIDTH, height, WIDTH, height));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#f2f6f5\"/>");
    network(network);
    svg.append("</svg>");
    return svg.toString();
  }

  private void network(AreaNetwork network) {
    List<PairOfArea> pairs =
        PairOfArea.listOf(network).stream()
            .filter(PairOfArea::inside)
            .sorted(
                Comparator.comparing(PairOfArea::ownGroupOnly)
                    .thenComparing(PairOfArea::weight, Comparator.reverseOrder()))
            .limit(MOST_LINES)
            .toList();
    // What matters most is drawn last, so that it lies on top.
    pairs.reversed().forEach(this::line);
    network.institutions().stream()
        .sorted(Comparator.comparing(InstitutionInNetwork::level).reversed())
        .forEach(this::mark);
  }

  private double scale() {
    double wide = (double) (WIDTH - 2 * MARGIN) / Math.max(1, east - west);
    double high = (double) (MOST_HEIGHT - 2 * MARGIN) / Math.max(1, north - south);
    return Math.min(wide, high);
  }

  private double x(Position at) {
    double spare = WIDTH - 2 * MARGIN - (east - west) * scale();
    return MARGIN + spare / 2 + (at.easting() - west) * scale();
  }

  private double y(Position at) {
    return MARGIN + (north - at.northing()) * scale();
  }

  private void line(PairOfArea pair) {
    Position one = places.get(pair.one().id());
    Position other = places.get(pair.other().id());
    if (one != null && other != null) {
      double strength = Math.min(1, 0.25 + pair.weight());
      svg.append(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-opacity=\"%s\"%s/>"
              .formatted(
                  number(x(one)),
                  number(y(one)),
                  number(x(other)),
                  number(y(other)),
                  pair.ownGroupOnly() ? OWN : BEYOND,
                  number(pair.ownGroupOnly() ? 1 : 2.2),
                  number(strength),
                  pair.ownGroupOnly() ? " stroke-dasharray=\"4 3\"" : ""));
    }
  }

  private void mark(InstitutionInNetwork each) {
    Position at = places.get(each.organisation().id());
    if (at != null) {
      String colour = colour(each.level());
      svg.append(
          "<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.6\"><title>%s</title></path>"
              .formatted(
                  shape(each.level()),
                  number(x(at)),
                  number(y(at)),
                  each.voluntaryKnown() ? colour : "#fff",
                  colour,
                  escaped(each.organisation().name() + ": " + each.level().label())));
    }
  }

  /** The shape of a level around 0,0; the legend of the page uses the same. */
  static String shape(LeftOutLevel level) {
    return switch (level) {
      case NO_KNOWN_TIE -> "M0-7 7 0 0 7-7 0Z";
      case OWN_GROUP_ONLY -> "M-5-5H5V5H-5Z";
      case ONE_SECTOR_ONLY -> "M0-6 6 5H-6Z";
      case CONNECTED -> "M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z";
    };
  }

  static String colour(LeftOutLevel level) {
    return switch (level) {
      case NO_KNOWN_TIE -> "#a3231f";
      case OWN_GROUP_ONLY -> "#7a3b06";
      case ONE_SECTOR_ONLY -> "#5a3a85";
      case CONNECTED -> "#0b5f3f";
    };
  }

  private static String number(double value) {
    return Words.decimal(value, 1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
