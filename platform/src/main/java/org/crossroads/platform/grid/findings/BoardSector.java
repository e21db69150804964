package org.crossroads.platform.grid.findings;

import java.util.Optional;
import org.crossroads.platform.directory.Sector;

/** The eight sectors of a 14+ progression and transition board (Hodgson and Spours). */
public enum BoardSector {
  SCHOOL("Schools"),
  COLLEGE("Colleges"),
  WORK_BASED_LEARNING("Work-based learning providers"),
  EMPLOYER("Employers"),
  VOLUNTARY("Voluntary and community organisations"),
  REGENERATION("Regeneration agencies"),
  HIGHER_EDUCATION("Universities"),
  LOCAL_AUTHORITY("Local authority");

  private final String label;

  BoardSector(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** Whether the directory can tell it: it does not tell regeneration agencies from others. */
  public boolean isTold() {
    return this != REGENERATION;
  }

  /** The sector of the board to which a sector of the directory belongs, if to any. */
  static Optional<BoardSector> of(Sector sector) {
    return switch (sector) {
      case STATE_SCHOOL, INDEPENDENT_SCHOOL -> Optional.of(SCHOOL);
      case COLLEGE -> Optional.of(COLLEGE);
      case UNIVERSITY -> Optional.of(HIGHER_EDUCATION);
      case TRAINING_PROVIDER -> Optional.of(WORK_BASED_LEARNING);
      case EMPLOYER -> Optional.of(EMPLOYER);
      case CHARITY -> Optional.of(VOLUNTARY);
      case COUNCIL -> Optional.of(LOCAL_AUTHORITY);
      case EARLY_YEARS, NETWORK, TRUST, OTHER -> Optional.empty();
    };
  }
}
