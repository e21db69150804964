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

  /**
   * A drop-down list; but where several are chosen boxes to tick, since a list would show one of
   * them and say nothing of the others.
   *
   * @param choices the first is "any", with an empty value
   */
  public static Filter select(String name, String label, List<Choice> choices) {
    List<Choice> values = choices.subList(1, choices.size());
    return values.stream().filter(Choice::chosen).count() > 1
        ? new Filter(name, label, Kind.CHECKBOXES, values)
        : new Filter(name, label, Kind.SELECT, choices);
  }

  /** Whether anything but "any" is chosen. */
  public boolean active() {
    return choices.stream().anyMatch(choice -> choice.chosen() && !choice.value().isEmpty());
  }
}
