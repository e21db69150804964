package org.crossroads.platform.imports;

/** Hears how far an import is; called from the importing thread, some times a second at most. */
@FunctionalInterface
public interface ImportProgress {
  /** Hears nothing. */
  ImportProgress SILENT = (bytesRead, bytes, rows) -> {};

  /**
   * Hears how far it is.
   *
   * @param bytesRead bytes of the file on disk that have been read
   * @param bytes size of the file on disk
   * @param rows rows read so far
   */
  void at(long bytesRead, long bytes, int rows);
}
