package org.crossroads.platform.grid.studies;

import java.util.UUID;
import org.crossroads.platform.accounts.rights.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Studies of several areas that belong together: one grid, one keeper. Those of one day are a
 * round.
 *
 * @param grid the code of the grid of all of them
 * @param partnership whose coordinators keep them; null if only administrators do
 * @param name as people call the whole: London boroughs
 */
public record ComparativeStudy(UUID id, String grid, @Nullable UUID partnership, String name) {
  /** The most letters of a name. */
  public static final int LONGEST_NAME = 100;

  /** One that is to be opened. */
  public static ComparativeStudy wanted(String grid, @Nullable UUID partnership, String name) {
    return new ComparativeStudy(UUID.randomUUID(), grid, partnership, name);
  }

  /** Where the rights of those who run it hold. */
  public Scope scope() {
    return partnership == null ? new Scope.Site() : new Scope.Partnership(partnership);
  }
}
