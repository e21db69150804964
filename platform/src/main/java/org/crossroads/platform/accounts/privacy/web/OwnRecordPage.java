package org.crossroads.platform.accounts.privacy.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * Everything that is held of a person, for them alone.
 *
 * @param tables what is held
 * @param empty what could be and is not
 */
public record OwnRecordPage(List<Table> tables, List<String> empty) implements Page {

  public OwnRecordPage {
    tables = List.copyOf(tables);
    empty = List.copyOf(empty);
  }

  @Override
  public String template() {
    return "accounts/ownrecord";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Your data").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
