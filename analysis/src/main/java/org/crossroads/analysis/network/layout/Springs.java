package org.crossroads.analysis.network.layout;

import org.crossroads.analysis.network.Graph;

/**
 * Draws a network: ties pull like springs, organisations that are too near push each other away.
 *
 * <p>The grid variant of Fruchterman and Reingold (1991). The unit is the length of a tie at rest;
 * organisations push each other when they are nearer than two units, which a grid of cells finds;
 * steps grow shorter from round to round. Organisations begin where they are told to, for example
 * at their places on a map, so that the drawing stays like the map where ties allow. Weights do not
 * matter. Several at one place are parted by their numbers. Isolates keep to their places but for
 * being pushed.
 *
 * <p>Time O(rounds · (n + m)) where places are spread, O(rounds · n · c) with c organisations in a
 * cell; space O(n). One thread; the same input gives the same drawing to the bit.
 *
 * <p>Misleads if distance is taken for a measure: only that tied ones tend to be near means
 * anything, and another start gives another drawing.
 */
public final class Springs {
  private static final double PUSH_WITHIN = 2;
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  private final Graph graph;
  private final double[] x;
  private final double[] y;
  private final double[] moveX;
  private final double[] moveY;

  private Springs(Graph graph, double[] x, double[] y) {
    this.graph = graph;
    this.x = x;
    this.y = y;
    this.moveX = new double[x.length];
    this.moveY = new double[x.length];
  }

  /**
   * Where everybody is drawn, in units of a tie's length.
   *
   * @param x from left to right
   * @param y from bottom to top
   */
  @SuppressWarnings("ArrayRecordComponent") // a result that is handed over once
  public record Result(double[] x, double[] y) {}

  /**
   * Draws a network.
   *
   * @param startX where each begins, in units of a tie's length; finite
   * @param rounds how often everybody moves; about 100 are enough
   * @throws IllegalArgumentException if the places are not those of the organisations
   */
  public static Result of(Graph graph, double[] startX, double[] startY, int rounds) {
    graph.requireFactsAbout(startX.length);
    graph.requireFactsAbout(startY.length);
    var springs = new Springs(graph, startX.clone(), startY.clone());
    springs.partThoseAtOnePlace();
    double longest = Math.max(1, 0.1 * springs.width());
    for (int round = 0; round < rounds; round++) {
      double left = (double) (rounds - round) / rounds;
      springs.move(Math.max(0.05, longest * left * left));
    }
    return new Result(springs.x, springs.y);
  }

  // A sunflower around the place: nobody hides another, and nothing is random.
  private void partThoseAtOnePlace() {
    for (int v = 0; v < x.length; v++) {
      double distance = 0.3 * Math.sqrt((v % 97) / 97.0);
      x[v] += distance * Math.cos(v * GOLDEN_ANGLE);
      y[v] += distance * Math.sin(v * GOLDEN_ANGLE);
    }
  }

  private double width() {
    double least = 0;
    double most = 0;
    for (int v = 0; v < x.length; v++) {
      least = v == 0 ? x[v] : Math.min(least, x[v]);
      most = v == 0 ? x[v] : Math.max(most, x[v]);
    }
    return most - least;
  }

  private void move(double longest) {
    pull();
    push();
    for (int v = 0; v < x.length; v++) {
      double length = Math.hypot(moveX[v], moveY[v]);
      double part = length > longest ? longest / length : 1;
      x[v] += moveX[v] * part;
      y[v] += moveY[v] * part;
      moveX[v] = 0;
      moveY[v] = 0;
    }
  }

  /** Half the way to the middle of one's partners, but not nearer than a tie at rest. */
  private void pull() {
    for (int v = 0; v < x.length; v++) {
      int degree = graph.degree(v);
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int other = graph.neighbour(i);
        double dx = x[other] - x[v];
        double dy = y[other] - y[v];
        double distance = Math.hypot(dx, dy);
        if (distance > 1) {
          double part = 0.5 * (distance - 1) / distance / degree;
          moveX[v] += dx * part;
          moveY[v] += dy * part;
        }
      }
    }
  }

  private void push() {
    Cells cells = new Cells(x, y, PUSH_WITHIN);
    for (int v = 0; v < x.length; v++) {
      for (int across = -1; across <= 1; across++) {
        for (int up = -1; up <= 1; up++) {
          int from = cells.start(v, across, up);
          int to = cells.end(v, across, up);
          for (int i = from; i < to; i++) {
            pushFrom(v, cells.at(i));
          }
        }
      }
    }
  }

  private void pushFrom(int v, int other) {
    double dx = x[v] - x[other];
    double dy = y[v] - y[other];
    double distance = Math.hypot(dx, dy);
    if (other != v && distance > 0 && distance < PUSH_WITHIN) {
      double strength = 0.25 * (PUSH_WITHIN - distance) / distance;
      moveX[v] += dx * strength;
      moveY[v] += dy * strength;
    }
  }
}
