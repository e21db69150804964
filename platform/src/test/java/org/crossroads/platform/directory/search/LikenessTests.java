package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

  @ParameterizedTest
  @CsvSource({
    "camden, camden, 1",
    "cam, camden, 0.97",
    "camdne, camden, 0.833",
    "acmden, camden, 0.833",
    "camdn, camden, 0.8",
    "xyz, camden, 0",
    "ucl, clarendon, 0",
    "sah, ash, 0.667",
  })
  void likenessForgivesSlips(String typed, String word, float likeness) {
    assertThat(Likeness.ofWord(typed).to(word)).isCloseTo(likeness, within(0.001f));
  }

  @Test
  void bitsFindWhatTheWholeTableFinds() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String typed = letters(random, 1 + random.nextInt(12));
      String word = letters(random, 1 + random.nextInt(14));
      int most = typed.length() < 3 ? 0 : typed.length() < 5 ? 1 : typed.length() < 9 ? 2 : 3;
      assertThat(Likeness.ofWord(typed).to(word))
          .as("%s, %s", typed, word)
          .isCloseTo(naive(typed, word, most), within(0.0001f));
    }
  }

  @Test
  void bitsFindWhatTheWholeTableFindsOfNamesOfUpTo64Letters() {
    Random random = new Random(8);
    for (int i = 0; i < 2_000; i++) {
      String name = letters(random, 1 + random.nextInt(80));
      String typed =
          spoilt(random, name.substring(0, 1 + random.nextInt(Math.min(60, name.length()))));
      assertThat(Likeness.ofBeginning(typed).to(name))
          .as("%s, %s", typed, name)
          .isCloseTo(naive(typed, name, Math.max(1, typed.length() / 4)), within(0.0001f));
    }
  }

  @Test
  void ofALongerTextTheFirst64LettersAreCompared() {
    String name = "x".repeat(70);
    assertThat(Likeness.ofBeginning("x".repeat(100)).to(name)).isEqualTo(0.97f);
  }

  @Test
  void whoLacksTooManyLettersIsNotAlike() {
    Random random = new Random(9);
    int spared = 0;
    for (int i = 0; i < 20_000; i++) {
      String typed = random.nextBoolean() ? letters(random, 7) : "fairfield".substring(i % 8);
      String word = i % 3 == 0 ? "fairfieldé4d" : letters(random, 6);
      Likeness likeness = Likeness.ofWord(typed);
      if (!likeness.mayBe(Likeness.letters(word))) {
        spared++;
        assertThat(likeness.to(word)).as("%s, %s", typed, word).isZero();
      }
    }
    assertThat(spared).isPositive();
  }

  /** With a few letters put in, left out or exchanged. */
  private static String spoilt(Random random, String text) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int slips = random.nextInt(4); slips > 0; slips--) {
      int at = random.nextInt(spoilt.length());
      switch (random.nextInt(3)) {
        case 0 -> spoilt.insert(at, 'b');
        case 1 -> spoilt.setCharAt(at, 'c');
        default ->
            spoilt.deleteCharAt(spoilt.length() > 1 ? at : 0).append(spoilt.isEmpty() ? "a" : "");
      }
    }
    return spoilt.toString();
  }

  /** The definition, by the whole table. */
  private static float naive(String typed, String word, int most) {
    int n = typed.length();
    if (word.startsWith(typed)) {
      return word.length() == n ? 1 : 0.97f;
    }
    int fewest = Integer.MAX_VALUE;
    for (int end = 0; end <= word.length(); end++) {
      fewest = Math.min(fewest, slips(typed, word.substring(0, end)));
    }
    boolean whole = slips(typed, word) == fewest;
    if (fewest > most || (!whole && n < 4)) {
      return 0;
    }
    return (1 - (float) fewest / n) * (whole ? 1 : 0.95f);
  }

  private static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        least = Math.min(least, table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, table[i - 2][j - 2] + 1);
        }
        table[i][j] = least;
      }
    }
    return table[a.length()][b.length()];
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
