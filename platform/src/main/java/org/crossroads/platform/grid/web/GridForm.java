package org.crossroads.platform.grid.web;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator sends to add a grid, beside the file.
 *
 * @param code in addresses
 * @param note where it is from
 */
public record GridForm(String code, String name, String note) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 500;

  static GridForm empty() {
    return new GridForm("", "", "");
  }

  public GridForm {
    code = stripped(code);
    name = stripped(name);
    note = stripped(note);
  }

  /** What is wrong about the code, or "". */
  String codeProblem() {
    return code.matches("[a-z0-9-]{1,40}")
        ? ""
        : "The code “%s” must be 1 to 40 small letters, digits or hyphens. Write it as south-2027."
            .formatted(code);
  }

  /** What is wrong about the name, or "". */
  String nameProblem() {
    return name.isEmpty() || name.length() > LONGEST_NAME
        ? "Give the grid a name of at most %d letters.".formatted(LONGEST_NAME)
        : "";
  }

  /** What is wrong about the note, or "". */
  String noteProblem() {
    return note.isEmpty() || note.length() > LONGEST_NOTE
        ? "Say where the grid is from, in at most %d letters.".formatted(LONGEST_NOTE)
        : "";
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
