package org.crossroads.platform.entries.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person sends to give somebody a role here.
 *
 * @param email of whoever gets it
 * @param role the code of the role
 * @param to the last day, as 2027-08-31; empty is no end
 */
public record PeopleForm(String email, String role, String to) {

  static PeopleForm empty() {
    return new PeopleForm("", "", "");
  }

  public PeopleForm {
    email = stripped(email);
    role = stripped(role);
    to = stripped(to);
  }

  /** What was not sent arrives as null. */
  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
