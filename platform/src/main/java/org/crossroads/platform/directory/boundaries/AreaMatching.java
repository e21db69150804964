package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which area each outline of a file is the outline of.
 *
 * <p>In this order: by GSS code, by the register's three-digit code, by name, by position. By
 * position an outline belongs to an authority if at least four in five of the open institutions
 * inside it are that authority's, and the authority is outlined only if all outlines that belong to
 * it hold at least four in five of its own. So districts make up their county, and the outline of a
 * county that was divided since is given to neither of its successors.
 *
 * <p>Deterministic: what an outline is matched to depends on the outlines and the areas alone.
 */
final class AreaMatching {
  private static final double FOUR_IN_FIVE = 0.8;

  private final Map<String, KnownArea> authorities = new TreeMap<>();
  private final Map<String, String> byGss = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> outlinedElsewhere;
  private final InstitutionPoints institutions;

  /**
   * @param outlinedElsewhere authorities that another file outlines already; position adds nothing
   *     to them
   */
  AreaMatching(
      List<KnownArea> areas, InstitutionPoints institutions, Set<String> outlinedElsewhere) {
    this.institutions = institutions;
    this.outlinedElsewhere = Set.copyOf(outlinedElsewhere);
    for (KnownArea area : areas) {
      if (!area.region()) {
        authorities.put(area.code(), area);
        byName.putIfAbsent(AreaNames.normal(area.name()), area.code());
        if (area.gssCode() != null) {
          byGss.put(area.gssCode(), area.code());
        }
      }
    }
  }

  /** Returns the code of the matching authority or region for each outline that has one. */
  Map<Boundary, String> match(List<Boundary> boundaries) {
    Map<Boundary, String> matched = new HashMap<>();
    List<Boundary> rest = new ArrayList<>();
    for (Boundary boundary : boundaries) {
      String area = byLabel(boundary);
      if (area != null) {
        matched.put(boundary, area);
      } else if (mayBePartOfAnAuthority(boundary)) {
        rest.add(boundary);
      }
    }
    Set<String> taken = new HashSet<>(matched.values());
    taken.addAll(outlinedElsewhere);
    byPosition(rest, taken).forEach(matched::put);
    return matched;
  }

  private static boolean mayBePartOfAnAuthority(Boundary boundary) {
    return switch (BoundaryKind.of(boundary)) {
      case AUTHORITY, DISTRICT, UNKNOWN -> true;
      case REGION, OTHER -> false;
    };
  }

  private @Nullable String byLabel(Boundary boundary) {
    return switch (BoundaryKind.of(boundary)) {
      case REGION ->
          boundary.code().startsWith("E12")
              ? boundary.code()
              : AreaNames.regionCode(boundary.name());
      case AUTHORITY, UNKNOWN -> authority(boundary);
      case DISTRICT, OTHER -> null;
    };
  }

  private @Nullable String authority(Boundary boundary) {
    String gss = byGss.get(boundary.code());
    if (gss != null) {
      return gss;
    }
    if (authorities.containsKey(boundary.code())) {
      return boundary.code();
    }
    return byName.get(AreaNames.normal(boundary.name()));
  }

  private Map<Boundary, String> byPosition(List<Boundary> rest, Set<String> taken) {
    Map<String, List<Boundary>> parts = new TreeMap<>();
    Map<String, Integer> held = new HashMap<>();
    for (Boundary boundary : rest) {
      Map<String, Integer> inside = institutions.inside(boundary.geometry());
      int all = inside.values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<String, Integer> entry : inside.entrySet()) {
        if (entry.getValue() >= FOUR_IN_FIVE * all && !taken.contains(entry.getKey())) {
          parts.computeIfAbsent(entry.getKey(), code -> new ArrayList<>()).add(boundary);
          held.merge(entry.getKey(), entry.getValue(), Integer::sum);
        }
      }
    }
    Map<Boundary, String> matched = new HashMap<>();
    parts.forEach((area, outlines) -> {
      if (held.getOrDefault(area, 0) >= FOUR_IN_FIVE * institutions.of(area)) {
        outlines.forEach(outline -> matched.put(outline, area));
      }
    });
    return matched;
  }

  /**
   * Decides the region of each authority of England that has none: the one whose outline holds most
   * of its open institutions.
   *
   * @param matched outlines and their areas as {@link #match} returned them
   * @return region codes by authority
   */
  Map<String, String> regionsOfAuthorities(Map<Boundary, String> matched) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    matched.forEach((boundary, code) -> {
      if (code.startsWith("E12")) {
        institutions
            .inside(boundary.geometry())
            .forEach((authority, count) ->
                votes
                    .computeIfAbsent(authority, a -> new TreeMap<>())
                    .merge(code, count, Integer::sum));
      }
    });
    Map<String, String> regions = new TreeMap<>();
    votes.forEach((authority, counts) -> {
      KnownArea area = authorities.get(authority);
      if (area != null && area.inEngland() && area.regionCode() == null) {
        regions.put(
            authority, Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey());
      }
    });
    return regions;
  }
}
