package org.crossroads.platform.files;

/** A cell that does not hold what its column should; {@link TableFile} names its row as refused. */
public final class RefusedCell extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient RefusedRow row;

  public RefusedCell(RefusedRow row) {
    // No stack trace: a file may hold thousands of these, and they are read by people.
    super(row.reason(), null, false, false);
    this.row = row;
  }

  /** Where it stands, what it holds, why that is wrong and what to do. */
  public RefusedRow row() {
    return row;
  }
}
