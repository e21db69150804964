package org.crossroads.platform.imports;

/**
 * What an import did, in rows.
 *
 * @param read rows of the file
 * @param added rows that were not here before
 * @param changed rows that were here and differ
 * @param unchanged rows that were here and are the same
 * @param ended rows of before that this whole file no longer holds
 * @param refused rows of the file that were not taken
 */
public record ImportTally(int read, int added, int changed, int unchanged, int ended, int refused) {

  /** Whether anything here is different from before. */
  public boolean changesSomething() {
    return added + changed + ended > 0;
  }
}
