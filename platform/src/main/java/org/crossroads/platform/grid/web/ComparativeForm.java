package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to open a comparative study.
 *
 * @param name as people will call the whole
 * @param partnership whose coordinators keep it; "" for the administrators
 * @param grid the code of the grid
 * @param on the day as of which is rated, as 2026-05-12
 * @param areas the codes of regions, of which all authorities are meant, and of authorities
 */
public record ComparativeForm(
    String name, String partnership, String grid, String on, List<String> areas) {

  public ComparativeForm(
      @Nullable String name,
      @Nullable String partnership,
      @Nullable String grid,
      @Nullable String on,
      @Nullable List<String> areas) {
    this.name = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").strip();
    this.partnership = partnership == null ? "" : partnership;
    this.grid = grid == null ? "" : grid;
    this.on = on == null ? "" : on;
    this.areas = areas == null ? List.of() : List.copyOf(areas);
  }

  /** What it has in common with the form for one study. */
  StudyForm study() {
    return new StudyForm(partnership, "", grid, on);
  }

  /** Whether an area is chosen. */
  boolean chose(String code) {
    return areas.contains(code);
  }

  /** Whether the name can be kept. */
  boolean isNamed() {
    return !name.isEmpty() && name.length() <= ComparativeStudy.LONGEST_NAME;
  }
}
