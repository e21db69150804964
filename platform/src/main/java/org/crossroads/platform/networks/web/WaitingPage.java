package org.crossroads.platform.networks.web;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * What was asked for is being measured.
 *
 * @param sentence what is being done
 * @param percent how much of it is done
 * @param address the page that was asked for, to look again
 */
public record WaitingPage(String sentence, int percent, String address) implements Page {

  @Override
  public String template() {
    return "networks/waiting";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.AREAS, "Being measured").withStyles("css/networks.css");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
