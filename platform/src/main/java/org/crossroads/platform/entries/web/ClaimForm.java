package org.crossroads.platform.entries.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person sends who claims an organisation.
 *
 * @param role "representative" or "editor"
 * @param note what they say of themselves
 */
public record ClaimForm(String role, String note) {
  private static final int LONGEST_NOTE = 300;

  static ClaimForm empty() {
    return new ClaimForm("representative", "");
  }

  public ClaimForm {
    role = stripped(role);
    note = stripped(note);
  }

  boolean isTooLong() {
    return note.length() > LONGEST_NOTE;
  }

  /** What was not sent arrives as null. */
  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
  }
}
