package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in sentences what a file of outlines was found to hold. */
record BoundarySummary(
    List<KnownArea> known, List<Boundary> boundaries, Map<Boundary, String> matched) {
  private static final int NAMED_AT_MOST = 5;

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (known.stream().allMatch(KnownArea::region)) {
      notes.add(
          "No local authority is known yet, so no outline could be matched to one. Import the register first, then this file again.");
    }
    Set<String> areas = new HashSet<>(matched.values());
    long regions = areas.stream().filter(code -> code.startsWith("E12")).count();
    notes.add(
        "Of %,d outlines %,d were matched: they outline %,d local authorities and %,d regions."
            .formatted(boundaries.size(), matched.size(), areas.size() - regions, regions));
    List<String> unmatched =
        boundaries.stream()
            .filter(boundary -> !matched.containsKey(boundary))
            .map(Boundary::name)
            .toList();
    if (!unmatched.isEmpty()) {
      notes.add(
          "%,d match no area that is known here and are kept without one: %s%s."
              .formatted(
                  unmatched.size(),
                  String.join(
                      "; ", unmatched.subList(0, Math.min(NAMED_AT_MOST, unmatched.size()))),
                  unmatched.size() > NAMED_AT_MOST ? " and others" : ""));
    }
    return notes;
  }
}
