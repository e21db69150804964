package org.crossroads.platform.grid.studies;

import java.util.UUID;

/** Which study. */
public record StudyId(UUID value) {

  static StudyId random() {
    return new StudyId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
