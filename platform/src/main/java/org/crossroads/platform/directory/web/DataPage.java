package org.crossroads.platform.directory.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where the data comes from.
 *
 * @param kinds each kind of file, and whether one stands
 * @param history the imports, the latest first, or null before the first
 */
public record DataPage(List<Kind> kinds, @Nullable Table history) implements Page {

  /**
   * A kind of file.
   *
   * @param state as of when it is loaded, or that it is not
   * @param command how to load one
   */
  public record Kind(
      String label, String holds, String keeper, String state, boolean loaded, String command) {}

  public DataPage {
    kinds = List.copyOf(kinds);
  }

  @Override
  public String template() {
    return "directory/data";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.DATA, "Where the data comes from")
        .describedAs("The files that are loaded, what day they describe, and their licence.");
  }

  /** Whether nothing at all is loaded. */
  public boolean empty() {
    return kinds.stream().noneMatch(Kind::loaded);
  }
}
