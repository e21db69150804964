package org.crossroads.platform.questionnaires.coding;

import java.util.UUID;

/** What some of the answers to a question are about. */
public record Theme(UUID id, String name) {
  static final int LONGEST = 80;
}
