package org.crossroads.platform.example;

/** The next free numbers of the county, in the ranges that the real registers do not use. */
final class Numbers {
  private static final int FIRST_URN = 900_000;
  private static final int FIRST_UID = 700_000;

  private int urn = FIRST_URN;
  private int uid = FIRST_UID;
  private int area = -1;
  private int inArea;

  int urn() {
    return urn++;
  }

  int uid() {
    return uid++;
  }

  /** Counts from 0 in each area, which come one after the other. */
  int inArea(int index) {
    if (index != area) {
      area = index;
      inArea = 0;
    }
    return inArea++;
  }
}
