package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.networks.NetworkDrawing;
import org.crossroads.platform.networks.ScopeNetwork;
import org.crossroads.platform.web.Words;

/**
 * The drawing of a network as one SVG picture with its legend: what stands on the page without
 * scripts, on paper, and what can be taken away.
 */
final class NetworkPicture {
  private static final int WIDTH = 1_200;
  private static final int MOST_HEIGHT = 1_500;
  private static final int MARGIN = 24;
  private static final int LEGEND_LINE = 26;
  private static final int MOST_WITH_NAMES = 1_500;
  private static final String OWN = "#9aa7ac";
  private static final String BEYOND = "#0b5a6e";

  private final ScopeNetwork network;
  private final NetworkDrawing drawing;
  private final StringBuilder svg = new StringBuilder();
  private float west = Float.MAX_VALUE;
  private float east = -Float.MAX_VALUE;
  private float south = Float.MAX_VALUE;
  private float north = -Float.MAX_VALUE;

  private NetworkPicture(ScopeNetwork network, NetworkDrawing drawing) {
    this.network = network;
    this.drawing = drawing;
    for (NetworkDrawing.Node node : drawing.nodes()) {
      west = Math.min(west, node.x());
      east = Math.max(east, node.x());
      south = Math.min(south, node.y());
      north = Math.max(north, node.y());
    }
  }

  static String of(ScopeNetwork network, NetworkDrawing drawing) {
    return new NetworkPicture(network, drawing).draw();
  }

  private String draw() {
    int drawn =
        drawing.nodes().isEmpty()
            ? 2 * MARGIN
            : 2 * MARGIN + (int) Math.ceil((north - south) * scale());
    List<String> legend = sentences();
    int height = drawn + LEGEND_LINE * (3 + legend.size());
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"17\">"
            .formatted(WIDTH, height, WIDTH, height));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    lines(
        true,
        "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"".formatted(OWN, thin(0.8)));
    lines(
        false,
        "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"".formatted(BEYOND, thin(1.8)));
    marks();
    legend(drawn, legend);
    return svg.append("</svg>").toString();
  }

  private double scale() {
    double wide = (WIDTH - 2 * MARGIN) / Math.max(0.1, east - west);
    double high = (MOST_HEIGHT - 2 * MARGIN) / Math.max(0.1, north - south);
    return Math.min(150, Math.min(wide, high));
  }

  private double x(NetworkDrawing.Node node) {
    double spare = WIDTH - 2 * MARGIN - (east - west) * scale();
    return MARGIN + spare / 2 + (node.x() - west) * scale();
  }

  private double y(NetworkDrawing.Node node) {
    return MARGIN + (north - node.y()) * scale();
  }

  private String thin(double width) {
    return Words.decimal(width * markScale(), 2);
  }

  /** Signs and lines are smaller where there are many. */
  private double markScale() {
    int many = drawing.nodes().size();
    return many <= 300 ? 1 : Math.max(0.28, Math.sqrt(300.0 / many));
  }

  private void lines(boolean ownGroup, String start) {
    svg.append(start);
    for (NetworkDrawing.Line line : drawing.lines()) {
      if (line.ownGroup() == ownGroup) {
        NetworkDrawing.Node one = drawing.nodes().get(line.one());
        NetworkDrawing.Node other = drawing.nodes().get(line.other());
        svg.append('M').append(number(x(one))).append(' ').append(number(y(one)));
        svg.append('L').append(number(x(other))).append(' ').append(number(y(other)));
      }
    }
    svg.append("\"/>");
  }

  private void marks() {
    for (NetworkMark mark : NetworkMark.values()) {
      svg.append("<defs><path id=\"m%d\" d=\"%s\"/></defs>".formatted(mark.number(), mark.shape()));
    }
    boolean names = drawing.nodes().size() <= MOST_WITH_NAMES;
    String size = Words.decimal(markScale(), 2);
    for (NetworkMark mark : NetworkMark.values()) {
      svg.append(
          "<g fill=\"%s\" stroke=\"%s\" stroke-width=\"1.6\">"
              .formatted(mark.colour(), mark.colour()));
      for (NetworkDrawing.Node node : drawing.nodes()) {
        if (NetworkMark.of(node.member()) == mark) {
          mark(node, mark, size, names);
        }
      }
      svg.append("</g>");
    }
  }

  private void mark(NetworkDrawing.Node node, NetworkMark mark, String size, boolean names) {
    svg.append("<use href=\"#m").append(mark.number()).append("\" transform=\"translate(");
    svg.append(number(x(node))).append(' ').append(number(y(node)));
    svg.append(")scale(").append(size).append(")\"");
    boolean hollow =
        mark == NetworkMark.ELSEWHERE || (node.member() != null && !node.member().voluntaryKnown());
    if (hollow) {
      svg.append(" fill=\"#fff\"");
    }
    if (names) {
      svg.append("><title>").append(escaped(node.name())).append("</title></use>");
    } else {
      svg.append("/>");
    }
  }

  /** What the drawing leaves out, and what it is. */
  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.add(
        "Network of %s, ties as of %s. Hollow: voluntary ties not known. Near means tied, not near on the map."
            .formatted(network.scope().name(), Words.date(network.day())));
    if (drawing.membersLeftOut() > 0 || drawing.linesLeftOut() > 0) {
      sentences.add(
          "Not drawn: %s without a drawn tie, %s."
              .formatted(
                  Words.count(drawing.membersLeftOut(), "member", "members"),
                  Words.count(drawing.linesLeftOut(), "tied pair", "tied pairs")));
    }
    return sentences;
  }

  private void legend(int top, List<String> sentences) {
    int y = top + LEGEND_LINE;
    int x = MARGIN;
    for (NetworkMark mark : NetworkMark.values()) {
      svg.append(
          "<path d=\"%s\" transform=\"translate(%d %d)\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>"
              .formatted(
                  mark.shape(), x + 6, y - 6, mark.colour(), x + 18, y, escaped(mark.label())));
      x += 44 + 9 * mark.label().length();
    }
    y += LEGEND_LINE;
    svg.append(key(MARGIN, y, BEYOND, 2.2, "Tie beyond the own group"));
    svg.append(key(320, y, OWN, 1.4, "Own trust or federation only"));
    for (String sentence : sentences) {
      y += LEGEND_LINE;
      svg.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(MARGIN, y, escaped(sentence)));
    }
  }

  private static String key(int x, int y, String colour, double width, String words) {
    return "<path d=\"M%d %dh28\" stroke=\"%s\" stroke-width=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>"
        .formatted(x, y - 6, colour, Words.decimal(width, 1), x + 36, y, words);
  }

  // Tenths are exact enough, and a whole country has a hundred thousand numbers.
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
