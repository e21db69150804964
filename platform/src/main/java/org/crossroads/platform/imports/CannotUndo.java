package org.crossroads.platform.imports;

/** An import that cannot be undone now. The message says why and what to do first. */
public final class CannotUndo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotUndo(String message) {
    super(message);
  }
}
