package org.crossroads.platform.accounts.rights.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person sends to give a role.
 *
 * @param role the code of the role
 * @param of the organisation or partnership, as a person writes it
 * @param from the first day, as 2026-09-01; empty is today
 * @param to the last day; empty is no end
 */
public record GrantForm(String role, String of, String from, String to) {

  static GrantForm empty() {
    return new GrantForm("", "", "", "");
  }

  public GrantForm {
    role = stripped(role);
    of = stripped(of);
    from = stripped(from);
    to = stripped(to);
  }

  /** The form as the query of an address that shows it filled in. */
  String query() {
    return UriComponentsBuilder.newInstance()
        .queryParam("role", "{role}")
        .queryParam("of", "{of}")
        .queryParam("from", "{from}")
        .queryParam("to", "{to}")
        .encode()
        .buildAndExpand(role, of, from, to)
        .toUriString()
        .substring(1);
  }

  /** What was not sent arrives as null. */
  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
