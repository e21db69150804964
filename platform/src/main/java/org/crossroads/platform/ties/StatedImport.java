package org.crossroads.platform.ties;

import org.crossroads.platform.imports.PastImport;

/**
 * An import of statements that were made on this site.
 *
 * @param run the import
 * @param latest the latest import that stands, of whatever kind; only that can be undone
 */
public record StatedImport(PastImport run, PastImport latest) {

  /** Whether nothing was imported since. */
  public boolean canBeUndone() {
    return run.id() == latest.id();
  }
}
