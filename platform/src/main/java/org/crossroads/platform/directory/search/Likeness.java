package org.crossroads.platform.directory.search;

/**
 * How alike one typed spelling is to others: 1 if they are the same, 0 if they have nothing to do
 * with each other.
 *
 * <p>Counts the slips of a typist between them (a letter left out, put in, exchanged, or two
 * neighbours swapped: the optimal string alignment distance), about one forgiven for each three or
 * four letters. What was typed may be unfinished: then it is compared with the beginning of the
 * word that it fits best.
 *
 * <p>This class keeps one column of the usual table in two machine words, a bit for each typed
 * letter, and takes a letter of the other word in some fifteen operations (Hyyrö 2003).
 */
final class Likeness {
  private static final float UNFINISHED = 0.97f;
  private static final float UNFINISHED_WITH_SLIPS = 0.95f;

  /** Three letters with a slip among them begin half the dictionary. */
  private static final int SHORTEST_UNFINISHED = 4;

  private static final int ASCII = 128;

  private final String typed;
  private final int most;
  private final int letters;

  /**
   * For each letter the places where it was typed, a bit each. Letters beyond ASCII, which are rare
   * here, share a place with others.
   */
  private final long[] places = new long[ASCII];

  private Likeness(String typed, int most) {
    this.typed = typed.length() > Long.SIZE ? typed.substring(0, Long.SIZE) : typed;
    this.most = most;
    this.letters = letters(this.typed);
    for (int i = 0; i < this.typed.length(); i++) {
      places[this.typed.charAt(i) & (ASCII - 1)] |= 1L << i;
    }
  }

  /** Prepares a typed, perhaps unfinished word for being compared with words. */
  static Likeness ofWord(String typed) {
    int length = typed.length();
    return new Likeness(typed, length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3);
  }

  /**
   * Prepares a typed text without spaces for being compared with the beginnings of names without
   * spaces. Of longer texts the first 64 letters are compared.
   */
  static Likeness ofBeginning(String typed) {
    return new Likeness(typed, Math.max(1, Math.min(typed.length(), Long.SIZE) / 4));
  }

  /** Which letters are in a word, a bit each; some letters share theirs. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  /** The number of letters typed. */
  int length() {
    return typed.length();
  }

  /**
   * Whether a word of these {@link #letters} can be alike: each letter that it has not takes a
   * slip.
   */
  boolean mayBe(int lettersOfWord) {
    return Integer.bitCount(letters & ~lettersOfWord) <= most;
  }

  /** Returns how alike the typed text is to this one. */
  float to(String word) {
    int n = typed.length();
    int m = word.length();
    if (word.startsWith(typed)) {
      return n == m ? 1 : UNFINISHED;
    }
    return most == 0 || n - m > most ? 0 : withSlips(word);
  }

  private float withSlips(String word) {
    int n = typed.length();
    int end = Math.min(word.length(), n + most);
    long last = 1L << (n - 1);
    long risen = -1;
    long fallen = 0;
    long same = 0;
    long placesBefore = 0;
    int slips = n;
    int fewest = n;
    for (int j = 0; j < end; j++) {
      long here = places[word.charAt(j) & (ASCII - 1)];
      long swapped = ((~same & here) << 1) & placesBefore;
      same = (((here & risen) + risen) ^ risen) | here | fallen | swapped;
      long rises = fallen | ~(same | risen);
      long falls = same & risen;
      slips += (rises & last) != 0 ? 1 : (falls & last) != 0 ? -1 : 0;
      fewest = Math.min(fewest, slips);
      rises = (rises << 1) | 1;
      risen = (falls << 1) | ~(same | rises);
      fallen = rises & same;
      placesBefore = here;
    }
    boolean whole = end == word.length() && slips == fewest;
    if (fewest > most || (!whole && n < SHORTEST_UNFINISHED)) {
      return 0;
    }
    float likeness = 1 - (float) fewest / n;
    return whole ? likeness : likeness * UNFINISHED_WITH_SLIPS;
  }
}
