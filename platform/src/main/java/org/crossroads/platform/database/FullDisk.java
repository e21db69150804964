package org.crossroads.platform.database;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Recognises a full disk, of which Java knows no exception of its own. */
public final class FullDisk {
  private FullDisk() {}

  /** Whether this went wrong because a disk, or the share of it that this user has, is full. */
  public static boolean isReasonOf(IOException trouble) {
    String reason = trouble instanceof FileSystemException e ? e.getReason() : trouble.getMessage();
    return reason != null && isSaidBy(reason);
  }

  /** Whether these words of the operating system or of PostgreSQL say that the disk is full. */
  static boolean isSaidBy(String words) {
    return words.contains("No space left on device") || words.contains("Disk quota exceeded");
  }
}
