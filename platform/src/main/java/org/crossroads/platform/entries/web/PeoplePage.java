package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who has a role in an organisation or a partnership, and who asks for one.
 *
 * @param errors what has to be put right
 * @param name of the organisation or partnership
 * @param address of this page
 * @param people one row a role
 * @param claims one row a claim that waits, or null if there is none
 * @param roles that the reader may give; empty if none
 * @param form as it was sent
 */
public record PeoplePage(
    Layout layout,
    ErrorSummary errors,
    String name,
    String address,
    Table people,
    @Nullable Table claims,
    List<Choice> roles,
    PeopleForm form)
    implements Page {

  public PeoplePage {
    roles = List.copyOf(roles);
  }

  /** Whether nobody has a role yet. */
  public boolean nobody() {
    return people.rows().isEmpty();
  }

  /** Whether the reader may give roles. */
  public boolean mayGrant() {
    return !roles.isEmpty();
  }

  @Override
  public String template() {
    return "entries/people";
  }

  @Override
  public boolean settled() {
    return false;
  }
}
