package org.crossroads.platform.networks;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.layout.Springs;
import org.crossroads.platform.directory.Position;

/**
 * Where a drawing begins: at the places on the map, drawn together or apart so that there is about
 * as much room as the drawing will need. One with a wrong or distant place is moved to the rim, and
 * one without a place begins in the middle.
 */
final class StartingPlaces {
  /** Half of the organisations begin within this part of the radius. */
  private static final double SPREAD = 0.5;

  private static final double RIM = 1.8;

  private final TieNetwork network;
  private final int[] among;

  /**
   * Takes the places of some organisations.
   *
   * @param among their numbers
   */
  StartingPlaces(TieNetwork network, int[] among) {
    this.network = network;
    this.among = among;
  }

  /**
   * Draws them.
   *
   * @param graph the ties among them, in their order
   */
  Springs.Result draw(Graph graph, int rounds) {
    double middleX = median(Position::easting);
    double middleY = median(Position::northing);
    double radius = Math.sqrt(Math.max(1, among.length));
    double metres = Math.max(1, medianDistance(middleX, middleY));
    double[] x = new double[among.length];
    double[] y = new double[among.length];
    for (int i = 0; i < among.length; i++) {
      Position at = network.organisation(among[i]).position();
      if (at != null) {
        double dx = (at.easting() - middleX) / metres * SPREAD * radius;
        double dy = (at.northing() - middleY) / metres * SPREAD * radius;
        double distance = Math.hypot(dx, dy);
        double part = distance > RIM * radius ? RIM * radius / distance : 1;
        x[i] = dx * part;
        y[i] = dy * part;
      }
    }
    return Springs.of(graph, x, y, rounds);
  }

  private double median(ToIntFunction<Position> metres) {
    int[] sorted =
        Arrays.stream(among)
            .mapToObj(number -> network.organisation(number).position())
            .filter(at -> at != null)
            .mapToInt(metres)
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private double medianDistance(double middleX, double middleY) {
    double[] sorted =
        Arrays.stream(among)
            .mapToObj(number -> network.organisation(number).position())
            .filter(at -> at != null)
            .mapToDouble(at -> Math.hypot(at.easting() - middleX, at.northing() - middleY))
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
