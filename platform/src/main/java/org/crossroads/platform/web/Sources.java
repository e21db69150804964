package org.crossroads.platform.web;

import java.util.List;

/**
 * Where the figures of all pages come from. One feature answers; it must answer from memory,
 * because every page asks, also those that say that the database is gone.
 */
public interface Sources {

  /** Changes whenever anything that a page shows may have changed. */
  long version();

  /** The bodies of data now loaded, the most important first. */
  List<Source> list();

  /** Nothing loaded, for good. */
  static Sources none() {
    return new Sources() {
      @Override
      public long version() {
        return 0;
      }

      @Override
      public List<Source> list() {
        return List.of();
      }
    };
  }
}
