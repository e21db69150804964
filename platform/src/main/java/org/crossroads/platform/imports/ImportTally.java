package org.crossroads.platform.imports;

/**
 * What an import did, in rows.
 *
 * @param read rows of the file
 * @param added rows that were not here before
 * @param changed rows that were here and differ
 * @param closed of the changed, organisations that were open and are closed now
 * @param unchanged rows that were here and are the same
 * @param ended rows of before that this whole file no longer holds
 * @param refused rows of the file that were not taken
 */
public record ImportTally(
    int read, int added, int changed, int closed, int unchanged, int ended, int refused) {

  /** A tally in which nothing closed. */
  public ImportTally(int read, int added, int changed, int unchanged, int ended, int refused) {
    this(read, added, changed, 0, unchanged, ended, refused);
  }

  /** Whether anything here is different from before. */
  public boolean changesSomething() {
    return added + changed + ended > 0;
  }
}
