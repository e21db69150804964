package org.crossroads.platform.web.parts;

import java.util.List;

/**
 * One way to narrow a list, inside a form that the page gives.
 *
 * @param name the name of the parameter
 * @param label what is asked
 * @param kind how it is shown
 * @param choices the values
 */
public record Filter(String name, String label, Kind kind, List<Choice> choices) {

  /** How the choices are shown. */
  public enum Kind {
    /** A drop-down list; its first choice should be "any". */
    SELECT,
    /** Boxes to tick, several at once. */
    CHECKBOXES
  }

  public Filter {
    choices = List.copyOf(choices);
  }

  /** Whether anything but "any" is chosen. */
  public boolean active() {
    return choices.stream().anyMatch(choice -> choice.chosen() && !choice.value().isEmpty());
  }
}
