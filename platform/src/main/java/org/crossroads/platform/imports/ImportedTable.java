package org.crossroads.platform.imports;

/**
 * A table that imports write, and how an import in it is undone.
 *
 * <p>Every such table has {@code created_import}: undo deletes the rows that the import created.
 *
 * @param name the table
 * @param change what the table does with rows that a later import changes or no longer holds
 */
public record ImportedTable(String name, Change change) {

  /** What happens to rows that are there already. */
  public enum Change {
    /** Rows never change. */
    NONE,
    /** The old row is closed by {@code ended_import} and a new one written; undo opens it again. */
    ENDS,
    /**
     * Columns change in place and {@code import_change} keeps before and after; the key is {@code
     * id uuid}.
     */
    JOURNALLED
  }
}
