package org.crossroads.platform.accounts.privacy.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/** Two buttons: a copy of one's data to read, and one for programs. */
public record OwnRecordDownloadPage() implements Page {

  @Override
  public String template() {
    return "accounts/ownrecorddownload";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Download your data")
        .under(new Crumb("Your account", "/account"), new Crumb("Your data", "/account/data"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
