package org.crossroads.platform.directory.boundaries;

import java.util.Arrays;

/** A growing list of positions, two numbers each. */
final class Positions {
  private double[] numbers = new double[64];
  private int size;

  void add(double x, double y) {
    if (size + 2 > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    numbers[size++] = x;
    numbers[size++] = y;
  }

  int count() {
    return size / 2;
  }

  /** Longitude, latitude, longitude, latitude … */
  double[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
