package org.crossroads.platform.grid.web;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sends to ask somebody to rate.
 *
 * @param email of whoever is asked
 * @param kind the code of what they are
 */
public record RaterForm(String email, String kind) {

  static RaterForm empty() {
    return new RaterForm("", "");
  }

  public RaterForm {
    email = stripped(email);
    kind = stripped(kind);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
