package org.crossroads.platform.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row in the layout of the register's full extract: 139 columns.
 *
 * <p>The columns, in the register's order, and what stands in each where nothing applies are in
 * {@code register-columns.txt}.
 */
final class RegisterRow {
  private static final List<String[]> LINES = lines();
  private static final String[] HEADER = LINES.stream().map(line -> line[0]).toArray(String[]::new);
  private static final String[] EMPTY = LINES.stream().map(line -> line[1]).toArray(String[]::new);
  private static final Map<String, Integer> PLACE = places();

  private final String[] values = EMPTY.clone();

  static String[] header() {
    return HEADER.clone();
  }

  RegisterRow set(String column, String value) {
    Integer place = PLACE.get(column);
    if (place == null) {
      throw new IllegalArgumentException("The register has no column \"" + column + "\".");
    }
    values[place] = value;
    return this;
  }

  RegisterRow set(String column, int value) {
    return set(column, Integer.toString(value));
  }

  /** Sets a pair of columns, “X (code)” and “X (name)”. */
  RegisterRow set(String pair, Object code, String name) {
    return set(pair + " (code)", code.toString()).set(pair + " (name)", name);
  }

  String[] values() {
    return values;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < HEADER.length; i++) {
      places.put(HEADER[i], i);
    }
    return places;
  }

  private static List<String[]> lines() {
    try (InputStream file = RegisterRow.class.getResourceAsStream("register-columns.txt")) {
      if (file == null) {
        throw new IllegalStateException("register-columns.txt is not on the class path.");
      }
      List<String[]> lines = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line.split("\t", -1));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
