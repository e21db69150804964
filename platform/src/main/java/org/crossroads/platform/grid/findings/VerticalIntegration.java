package org.crossroads.platform.grid.findings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.web.Words;

/**
 * Which of the eight sectors and three steps of a 14+ progression and transition board are among
 * the members of a partnership.
 *
 * @param members how many there are, of any sector
 */
public record VerticalIntegration(
    int members, Map<BoardSector, Integer> sectors, Map<BoardPhase, Integer> phases) {

  public VerticalIntegration {
    sectors = new EnumMap<>(sectors);
    phases = new EnumMap<>(phases);
  }

  /** Counts. */
  public static VerticalIntegration of(Collection<Organisation> members) {
    Map<BoardSector, Integer> sectors = new EnumMap<>(BoardSector.class);
    Map<BoardPhase, Integer> phases = new EnumMap<>(BoardPhase.class);
    for (BoardSector sector : BoardSector.values()) {
      sectors.put(sector, 0);
    }
    for (BoardPhase phase : BoardPhase.values()) {
      phases.put(phase, 0);
    }
    for (Organisation member : members) {
      BoardSector.of(member.sector()).ifPresent(sector -> sectors.merge(sector, 1, Integer::sum));
      BoardPhase.of(member).forEach(phase -> phases.merge(phase, 1, Integer::sum));
    }
    return new VerticalIntegration(members.size(), sectors, phases);
  }

  /** Sectors that can be told and have no member. */
  public List<BoardSector> missing() {
    return Arrays.stream(BoardSector.values())
        .filter(sector -> sector.isTold() && sectors.getOrDefault(sector, 0) == 0)
        .toList();
  }

  /** In a sentence. */
  public String sentence() {
    List<String> missing = missing().stream().map(BoardSector::label).toList();
    String steps =
        phases.values().stream().allMatch(count -> count > 0)
            ? "All three steps from 14 on have a member."
            : "No member stands for: "
                + Words.list(
                    Arrays.stream(BoardPhase.values())
                        .filter(phase -> phases.getOrDefault(phase, 0) == 0)
                        .map(BoardPhase::label)
                        .toList())
                + ".";
    return (missing.isEmpty()
            ? "All sectors that the directory tells apart have a member. "
            : "Not among the members: " + Words.list(missing) + ". ")
        + steps;
  }
}
