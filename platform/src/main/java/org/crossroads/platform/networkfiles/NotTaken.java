package org.crossroads.platform.networkfiles;

import org.crossroads.platform.files.RefusedRow;

/**
 * A row that is not in the network, and why.
 *
 * @param file the name of its file
 * @param row where it stands, what it holds, what is wrong and what to do; in GEXF, GraphML and DL
 *     files the number is that of the line
 */
public record NotTaken(String file, Reason reason, RefusedRow row) {

  /** What kind of reason. */
  public enum Reason {
    /** It ties an organisation to itself. */
    SELF_TIE,
    /** It says again what a row before it said. */
    REPEAT,
    /** Something in it is wrong. */
    WRONG
  }

  /** All of it in one line for people. */
  public String sentence() {
    String where =
        row.column().isEmpty()
            ? ""
            : ", %s%s"
                .formatted(
                    row.column(), row.value().isEmpty() ? "" : " \"%s\"".formatted(row.value()));
    return "%s row %d%s: %s %s"
        .formatted(file, row.row(), where, row.reason(), row.advice())
        .strip();
  }
}
