package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.studies.Collaboration;
import org.crossroads.platform.grid.studies.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says of the form of collaboration.
 *
 * @param asked "yes" if others may be pointed here
 */
public record DescriptionForm(
    String orientation,
    String inclusivity,
    String levels,
    String focus,
    String scope,
    String asked) {

  public DescriptionForm {
    orientation = stripped(orientation);
    inclusivity = stripped(inclusivity);
    levels = stripped(levels);
    focus = stripped(focus);
    scope = stripped(scope);
    asked = stripped(asked);
  }

  static DescriptionForm of(Collaboration said, boolean mayBeAsked) {
    return new DescriptionForm(
        said.orientation().code(),
        said.inclusivity(),
        said.levels(),
        said.focus(),
        said.scope(),
        mayBeAsked ? "yes" : "");
  }

  /** As it is kept. */
  Collaboration collaboration() {
    return new Collaboration(Orientation.of(orientation), inclusivity, levels, focus, scope);
  }

  /** Whether others may be pointed here. */
  public boolean mayBeAsked() {
    return asked.equals("yes");
  }

  /** Whether the text of a field is longer than it may be. */
  boolean isTooLong(String text) {
    return text.length() > Collaboration.LONGEST;
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
