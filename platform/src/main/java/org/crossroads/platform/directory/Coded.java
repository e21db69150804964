package org.crossroads.platform.directory;

/** A value that has a stable name in files, addresses and the database. */
interface Coded {

  String code();

  /**
   * Returns the value with this code.
   *
   * @param what the values are, for the message
   * @throws IllegalArgumentException if there is none
   */
  static <V extends Coded> V of(V[] values, String code, String what) {
    for (V value : values) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("There is no " + what + " \"" + code + "\".");
  }
}
