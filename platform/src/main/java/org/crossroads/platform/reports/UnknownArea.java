package org.crossroads.platform.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.directory.Area;

/** Nobody knows an area of this code; the message names those that may have been meant. */
public final class UnknownArea extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTIONS = 5;

  private UnknownArea(String message) {
    super(message);
  }

  /**
   * @param code what was asked for; a name is understood well enough to suggest its code
   */
  static UnknownArea of(String code, List<Area> areas) {
    if (areas.isEmpty()) {
      return new UnknownArea(
          "There is no area \"%s\", nor any other: nothing has been imported. Maybe begin with: crossroads import register FILE"
              .formatted(code));
    }
    List<String> near =
        areas.stream()
            .sorted(
                Comparator.comparingInt((Area area) -> distance(code, area))
                    .thenComparing(Area::code))
            .limit(SUGGESTIONS)
            .map(area -> area.code() + " (" + area.name() + ")")
            .toList();
    return new UnknownArea(
        "There is no area with the code \"%s\". Maybe you mean %s. Several codes with commas between them are an area too."
            .formatted(code, String.join(", ", near)));
  }

  private static int distance(String asked, Area area) {
    String wanted = asked.strip().toLowerCase(Locale.ROOT);
    String name = area.name().toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty() && name.contains(wanted)) {
      return 0;
    }
    return Math.min(2 * edits(wanted, area.code()), edits(wanted, name));
  }

  /** How many letters must be put in, taken out or changed (Levenshtein 1965). */
  private static int edits(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}
