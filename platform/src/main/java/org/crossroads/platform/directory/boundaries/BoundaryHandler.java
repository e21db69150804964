package org.crossroads.platform.directory.boundaries;

import org.crossroads.platform.files.RefusedRow;

/** Takes what a boundary file holds, one feature after the other. */
interface BoundaryHandler {

  void taken(Boundary boundary);

  /** A feature that cannot be taken; its number stands for the row. */
  void refused(RefusedRow feature);
}
