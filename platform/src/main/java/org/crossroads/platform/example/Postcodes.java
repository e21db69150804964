package org.crossroads.platform.example;

/**
 * A run of neighbouring postcodes of the area letters XA to XZ, which Royal Mail does not use.
 *
 * @param first the number of the first one in the county
 * @param count how many
 */
record Postcodes(int first, int count) {
  private static final String AREAS = "CABDEFGHJKLMNPQRSTUVWXYZ";
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int SECTOR = INWARD.length() * INWARD.length();
  private static final int DISTRICT = 10 * SECTOR;
  private static final int DISTRICTS = 99;

  /** The postcode at this place of the run, from 0, for example {@code XC3 4AB}. */
  String text(int place) {
    int number = first + place;
    int district = number / DISTRICT;
    int unit = number % SECTOR;
    return "X"
        + AREAS.charAt(district / DISTRICTS)
        + (district % DISTRICTS + 1)
        + " "
        + number % DISTRICT / SECTOR
        + INWARD.charAt(unit / INWARD.length())
        + INWARD.charAt(unit % INWARD.length());
  }

  /** Hands out runs, one after the other. */
  static final class Book {
    private final boolean roomy;
    private int next;

    /**
     * @param roomy whether each run starts a sector of its own, as in life; there is room for about
     *     20,000 runs then
     */
    Book(boolean roomy) {
      this.roomy = roomy;
    }

    Postcodes take(int count) {
      Postcodes run = new Postcodes(next, count);
      next += roomy ? (count + SECTOR - 1) / SECTOR * SECTOR : count;
      return run;
    }

    /** Starts a new postcode district, if there is room for such luxury. */
    void newDistrict() {
      if (roomy) {
        next = (next + DISTRICT - 1) / DISTRICT * DISTRICT;
      }
    }
  }
}
