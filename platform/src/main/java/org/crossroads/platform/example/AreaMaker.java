package org.crossroads.platform.example;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.example.Settlement.Ground;
import org.locationtech.jts.geom.Coordinate;

/** Settles the land: the towns and villages of each district, with their names and postcodes. */
final class AreaMaker {
  /** Shares of an area's institutions in its first towns; the rest lives in villages. */
  private static final double[] TOWNS = {0.22, 0.12, 0.08, 0.06, 0.05, 0.04};

  private static final List<String> AREA_NAMES =
      List.of("%1$s", "%2$smarch", "North %2$sshire", "%2$s Vale", "%1$s Bay", "%2$s Wolds");

  private final Draw draw;
  private final PlaceNames names;
  private final Postcodes.Book postcodes;
  private int settlements;

  AreaMaker(Draw draw, ExampleOptions options) {
    this.draw = draw;
    this.names = new PlaceNames(draw.fork("names", 0));
    this.postcodes = new Postcodes.Book(options.schools() <= 60_000);
  }

  /**
   * Makes one area; to be called for each in turn.
   *
   * @param cells its parishes
   * @param institutions how many institutions will live there
   */
  Area make(int index, List<Cell> cells, int institutions) {
    Draw own = draw.fork("area", index);
    postcodes.newDistrict();
    List<Settlement> places = new ArrayList<>();
    for (int size : sizes(institutions, own)) {
      places.add(settlement(places, cells, size, own));
    }
    String town = places.getFirst().name();
    String name = AREA_NAMES.get(index % AREA_NAMES.size()).formatted(town, names.areaRoot());
    return new Area(index, name, List.copyOf(places), Land.outline(cells));
  }

  private Settlement settlement(List<Settlement> places, List<Cell> cells, int size, Draw own) {
    Cell cell = places.isEmpty() ? mostCentral(cells) : own.pick(cells);
    Coordinate centre = places.isEmpty() ? cell.middle() : cell.somewhere(own);
    String name =
        places.isEmpty() ? names.mainTown(cell.coastal()) : names.settlement(cell.coastal());
    boolean village = size < Settlement.TOWN_FROM && !places.isEmpty();
    String postTown = village ? nearestTown(places, centre) : name;
    settlements++;
    Ground ground = new Ground(cell, centre, own.fork("settlement", settlements));
    return new Settlement(settlements, name, postTown, ground, postcodes.take(size));
  }

  private static List<Integer> sizes(int institutions, Draw own) {
    List<Integer> sizes = new ArrayList<>();
    int left = institutions;
    for (double share : TOWNS) {
      int size = Math.max(2, (int) (share * institutions));
      sizes.add(size);
      left -= size;
    }
    while (left > 0) {
      int size = Math.min(left, own.between(1, 4));
      sizes.add(size);
      left -= size;
    }
    return sizes;
  }

  private static Cell mostCentral(List<Cell> cells) {
    double x = cells.stream().mapToDouble(cell -> cell.middle().x).sum() / cells.size();
    double y = cells.stream().mapToDouble(cell -> cell.middle().y).sum() / cells.size();
    Coordinate middle = new Coordinate(x, y);
    Cell best = cells.getFirst();
    for (Cell cell : cells) {
      if (cell.middle().distance(middle) < best.middle().distance(middle)) {
        best = cell;
      }
    }
    return best;
  }

  private static String nearestTown(List<Settlement> places, Coordinate point) {
    Settlement best = places.getFirst();
    for (Settlement place : places.subList(0, Math.min(TOWNS.length, places.size()))) {
      if (place.ground().centre().distance(point) < best.ground().centre().distance(point)) {
        best = place;
      }
    }
    return best.name();
  }
}
