package org.crossroads.platform.directory.overview;

import java.util.List;
import org.crossroads.platform.directory.Sector;

/**
 * How many there are, in England, open today.
 *
 * @param sectors open institutions by sector, in the order of legends, without empty sectors
 * @param authorities local authorities with at least one open institution
 * @param groups open trusts, federations and other groups that have an open member
 * @param pupils learners on the roll of those institutions that say
 * @param sayingPupils how many say
 */
public record EnglandInNumbers(
    List<SectorCount> sectors, int authorities, int groups, long pupils, int sayingPupils) {

  /** Open institutions of one sector. */
  public record SectorCount(Sector sector, int institutions) {}

  public EnglandInNumbers {
    sectors = List.copyOf(sectors);
  }

  /** All open institutions. */
  public int institutions() {
    return sectors.stream().mapToInt(SectorCount::institutions).sum();
  }
}
