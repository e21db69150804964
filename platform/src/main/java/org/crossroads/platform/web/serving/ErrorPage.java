package org.crossroads.platform.web.serving;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * A page that says what went wrong and what to do.
 *
 * @param status the HTTP status
 * @param heading in a few words
 * @param sentence what happened, naming the thing
 * @param advice what to do next
 * @param reference to quote when asking for help, or ""
 */
public record ErrorPage(
    int status, String heading, String sentence, String advice, String reference) implements Page {

  /** The same with another status. */
  ErrorPage withStatus(int other) {
    return new ErrorPage(other, heading, sentence, advice, reference);
  }

  @Override
  public String template() {
    return "web/error";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, heading);
  }

  @Override
  public boolean settled() {
    return false;
  }
}
