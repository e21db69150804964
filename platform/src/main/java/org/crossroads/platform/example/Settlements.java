package org.crossroads.platform.example;

import java.util.Arrays;
import java.util.List;

/** Draws a settlement of an area; the bigger, the likelier. */
final class Settlements {
  private final List<Settlement> places;
  private final int[] upTo;
  private final int towns;

  Settlements(Area area) {
    this.places = area.settlements();
    this.upTo = new int[places.size()];
    int sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += places.get(i).postcodes().count();
      upTo[i] = sum;
    }
    this.towns = Math.max(1, (int) places.stream().filter(Settlement::town).count());
  }

  /**
   * @param town whether it must be a town; towns come first in every area
   */
  Settlement draw(boolean town, Draw draw) {
    int mark = draw.below(upTo[town ? towns - 1 : upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, mark);
    return places.get(found >= 0 ? found + 1 : -found - 1);
  }
}
