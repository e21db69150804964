package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * The form for those who look after an entry.
 *
 * @param organisation its name
 * @param address of its page
 * @param boxes one for each field
 */
public record EntryEditPage(
    String organisation, String address, List<Box> boxes, ErrorSummary errors) implements Page {

  /**
   * A field to type into.
   *
   * @param name of the field
   * @param isLong whether it takes more than a line
   * @param seen what stood there when the editor began, or what somebody else has put there since
   * @param wanted what stands in the box
   * @param revision of what was seen
   * @param theirs what somebody else has put there meanwhile, to be told from the editor's own; ""
   *     if nobody has
   * @param collided whether somebody else changed it meanwhile
   */
  public record Box(
      String name,
      String label,
      String hint,
      boolean isLong,
      String seen,
      String wanted,
      int revision,
      String theirs,
      boolean collided,
      String error) {

    /** What stands there now in words: an empty field is said to be empty. */
    public String theirWords() {
      return theirs.isEmpty() ? "Nothing" : theirs;
    }
  }

  public EntryEditPage {
    boxes = List.copyOf(boxes);
  }

  @Override
  public String template() {
    return "entries/entryedit";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "Edit the entry of " + organisation)
        .under(
            new Crumb("Find", "/organisations"),
            new Crumb(organisation, address),
            new Crumb("Entry", address + "/entry"))
        .withScripts("js/focus.js");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
