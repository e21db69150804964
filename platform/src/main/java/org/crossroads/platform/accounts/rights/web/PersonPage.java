package org.crossroads.platform.accounts.rights.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;

/**
 * One person and their roles.
 *
 * @param errors what has to be put right in the form
 * @param address of this page
 * @param label the person's name or address
 * @param facts what is known of the account
 * @param roles one row a role
 * @param choices the roles that the reader may give; empty if none
 * @param form as it was sent
 */
public record PersonPage(
    ErrorSummary errors,
    String address,
    String label,
    List<SummaryRow> facts,
    Table roles,
    List<Choice> choices,
    GrantForm form)
    implements Page {

  public PersonPage {
    facts = List.copyOf(facts);
    choices = List.copyOf(choices);
  }

  /** Whether the reader may give roles. */
  public boolean mayGrant() {
    return !choices.isEmpty();
  }

  /** Whether they never had a role. */
  public boolean withoutRoles() {
    return roles.rows().isEmpty();
  }

  /** Where the trail tells of them. */
  public String trailAddress() {
    return "/admin/trail?who=" + address.substring(address.lastIndexOf('/') + 1);
  }

  @Override
  public String template() {
    return "accounts/person";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, label)
        .under(new Crumb("Your account", "/account"), new Crumb("People", "/admin/people"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
