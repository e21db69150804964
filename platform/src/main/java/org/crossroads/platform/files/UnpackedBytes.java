package org.crossroads.platform.files;

import java.util.function.LongSupplier;

/** Counts what an archive has unpacked to so far, and refuses what only does harm. */
final class UnpackedBytes {
  /** Real registers shrink to a tenth or a twentieth; only made-up data shrinks more than this. */
  private static final int MOST_TIMES = 200;

  /** Below this size the ratio does not matter. */
  private static final long HARMLESS_BYTES = 64L << 20;

  /** About a hundred times the country's register. */
  private static final long MOST_BYTES = 16L << 30;

  private final String name;
  private final LongSupplier packed;
  private long count;

  /**
   * @param name of the archive, for messages
   * @param packed how many bytes on disk have been unpacked, or will be
   */
  UnpackedBytes(String name, LongSupplier packed) {
    this.name = name;
    this.packed = packed;
  }

  long count() {
    return count;
  }

  void add(int bytes) {
    count += bytes;
    if (count > MOST_BYTES) {
      throw new WrongFile(
          "\"%s\" unpacks to more than %d GB, which no file of this kind does. Nothing was imported."
              .formatted(name, MOST_BYTES >> 30));
    }
    if (count > HARMLESS_BYTES && count / MOST_TIMES > Math.max(1, packed.getAsLong())) {
      throw new WrongFile(
          "\"%s\" unpacks to more than %d times its size, as only archives made to do harm do. If you trust it, unpack it yourself and import the file inside."
              .formatted(name, MOST_TIMES));
    }
  }
}
