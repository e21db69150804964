package org.crossroads.platform.networkfiles;

/** Hears how far reading is; called from the reading thread, every few thousand rows. */
@FunctionalInterface
public interface ReadingProgress {
  /** Hears nothing. */
  ReadingProgress SILENT = (bytesRead, bytes, rows) -> {};

  /**
   * Hears how far it is.
   *
   * @param bytesRead bytes of the file on disk that have been read
   * @param bytes size of the file on disk
   * @param rows rows read so far
   */
  void at(long bytesRead, long bytes, int rows);
}
