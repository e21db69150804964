package org.crossroads.platform.accounts.privacy.web;

import java.util.List;
import org.crossroads.platform.privacy.KeptFact;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * What erasing would do, said before it is done.
 *
 * @param goes what goes, with how many
 * @param stays what stays, each with its reason
 * @param obstacles what has to be done first; with any there is no button
 */
public record ErasurePage(
    List<String> goes, List<KeptFact> stays, List<String> obstacles, ErrorSummary errors)
    implements Page {

  public ErasurePage {
    goes = List.copyOf(goes);
    stays = List.copyOf(stays);
    obstacles = List.copyOf(obstacles);
  }

  @Override
  public String template() {
    return "accounts/erasure";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Erase your account")
        .under(new Crumb("Your account", "/account"), new Crumb("Your data", "/account/data"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
