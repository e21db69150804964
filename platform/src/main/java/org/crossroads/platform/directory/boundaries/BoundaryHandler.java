package org.crossroads.platform.directory.boundaries;

/** Takes what a boundary file holds, one feature after the other. */
interface BoundaryHandler {

  void taken(Boundary boundary);

  /** A feature that cannot be taken; its number stands for the row. */
  void refused(int number, String column, String value, String reason, String advice);
}
