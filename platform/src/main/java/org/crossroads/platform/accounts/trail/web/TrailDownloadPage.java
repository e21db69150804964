package org.crossroads.platform.accounts.trail.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/** What the file of the trail holds, and a button for it. */
public record TrailDownloadPage(TrailForm form) implements Page {

  @Override
  public String template() {
    return "accounts/traildownload";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Download the trail")
        .under(new Crumb("Your account", "/account"), new Crumb("Trail", "/admin/trail"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
