package org.crossroads.platform.web.serving;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * A page of fixed words about the site itself.
 *
 * @param name of the template
 * @param title of the page
 */
public record StatementPage(String name, String title) implements Page {

  @Override
  public String template() {
    return "web/" + name;
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, title);
  }
}
