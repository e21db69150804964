package org.crossroads.platform.database;

/**
 * There is no database to work with. The message is one sentence for the person who started
 * Crossroads: it names the thing, the value and the way out.
 */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
