package org.crossroads.platform.directory.search;

/**
 * How alike two spellings are: 1 if they are the same, 0 if they have nothing to do with each
 * other.
 *
 * <p>Counts the slips of a typist between them (a letter left out, put in, exchanged, or two
 * neighbours swapped: the optimal string alignment distance), about one forgiven for each three or
 * four letters. What was typed may be unfinished: then it is compared with the beginning of the
 * word that it fits best.
 */
final class Likeness {
  private static final float UNFINISHED = 0.97f;
  private static final float UNFINISHED_WITH_SLIPS = 0.95f;

  /** Three letters with a slip among them begin half the dictionary. */
  private static final int SHORTEST_UNFINISHED = 4;

  private Likeness() {}

  /** Returns how alike a typed, perhaps unfinished word is to a word of the index. */
  static float ofWords(CharSequence typed, CharSequence word) {
    int most = slipsForgiven(typed.length());
    return of(typed, word, most);
  }

  /** Returns how alike a typed text without spaces is to the beginning of a name without spaces. */
  static float ofBeginnings(CharSequence typed, CharSequence name) {
    return of(typed, name, Math.max(1, typed.length() / 4));
  }

  private static float of(CharSequence typed, CharSequence word, int most) {
    int n = typed.length();
    int m = word.length();
    if (n <= m && startsWith(word, typed)) {
      return n == m ? 1 : UNFINISHED;
    }
    if (most == 0 || n - m > most) {
      return 0;
    }
    int slips = slips(typed, word, most);
    if (slips < 0) {
      return 0;
    }
    boolean whole = (slips & WHOLE) != 0;
    if (!whole && n < SHORTEST_UNFINISHED) {
      return 0;
    }
    float likeness = 1 - (float) (slips & ~WHOLE) / n;
    return whole ? likeness : likeness * UNFINISHED_WITH_SLIPS;
  }

  private static int slipsForgiven(int length) {
    return length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
  }

  private static boolean startsWith(CharSequence word, CharSequence beginning) {
    for (int i = 0; i < beginning.length(); i++) {
      if (word.charAt(i) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static final int WHOLE = 1 << 16;

  /**
   * Returns the fewest slips between the typed text and any beginning of the word, with the bit
   * {@link #WHOLE} if the word as a whole needs no more; or -1 if there are more than {@code most}.
   *
   * <p>Three rows of the usual table, and of each only the band of width {@code 2·most + 1} that a
   * result within {@code most} can come from.
   */
  private static int slips(CharSequence typed, CharSequence word, int most) {
    int n = typed.length();
    int m = Math.min(word.length(), n + most);
    int far = most + 1;
    int[] before = new int[m + 1];
    int[] last = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= n; i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(m, i + most);
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int best = row[from - 1];
      char a = typed.charAt(i - 1);
      for (int j = from; j <= to; j++) {
        char b = word.charAt(j - 1);
        int slips = last[j - 1] + (a == b ? 0 : 1);
        slips = Math.min(slips, Math.min(j < i + most ? last[j] + 1 : far, row[j - 1] + 1));
        if (i > 1 && j > 1 && a == word.charAt(j - 2) && typed.charAt(i - 2) == b) {
          slips = Math.min(slips, before[j - 2] + 1);
        }
        row[j] = Math.min(slips, far);
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return -1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return fewest(last, Math.max(0, n - most), m, word.length(), most);
  }

  private static int fewest(int[] row, int from, int to, int length, int most) {
    int fewest = most + 1;
    for (int j = from; j <= to; j++) {
      fewest = Math.min(fewest, row[j]);
    }
    if (fewest > most) {
      return -1;
    }
    return to == length && row[to] == fewest ? fewest | WHOLE : fewest;
  }
}
