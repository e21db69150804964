package org.crossroads.platform.grid.findings;

import java.util.EnumSet;
import java.util.Set;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.Provision;

/** The steps of a young person's way that a vertically integrated board covers. */
public enum BoardPhase {
  TO_SIXTEEN("14 to 16"),
  TO_NINETEEN("16 to 19"),
  BEYOND("19 and after, higher education and work");

  private static final int SIXTEEN = 16;
  private static final int FOURTEEN = 14;
  private static final int EIGHTEEN = 18;

  private final String label;

  BoardPhase(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** The steps that an organisation stands for; of schools by the ages in the register. */
  static Set<BoardPhase> of(Organisation organisation) {
    return switch (organisation.sector()) {
      case STATE_SCHOOL, INDEPENDENT_SCHOOL -> ofSchool(organisation);
      case COLLEGE, TRAINING_PROVIDER -> EnumSet.of(TO_NINETEEN, BEYOND);
      case UNIVERSITY, EMPLOYER -> EnumSet.of(BEYOND);
      case CHARITY, COUNCIL, EARLY_YEARS, NETWORK, TRUST, OTHER -> EnumSet.noneOf(BoardPhase.class);
    };
  }

  private static Set<BoardPhase> ofSchool(Organisation school) {
    EnumSet<BoardPhase> phases = EnumSet.noneOf(BoardPhase.class);
    Provision provision = school.provision();
    Integer low = provision.lowAge();
    Integer high = provision.highAge();
    if (low == null || high == null) {
      if ("Secondary".equals(school.phase()) || "All-through".equals(school.phase())) {
        phases.add(TO_SIXTEEN);
      }
      return phases;
    }
    if (low <= FOURTEEN && high >= SIXTEEN) {
      phases.add(TO_SIXTEEN);
    }
    if (high >= EIGHTEEN) {
      phases.add(TO_NINETEEN);
    }
    return phases;
  }
}
