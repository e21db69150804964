package org.crossroads.platform.directory.search;

import java.util.List;

/**
 * The words of every organisation as numbers of the vocabulary, for the ranking to walk over.
 *
 * <p>One array an organisation: the telling words of its name in order, then those of place, groups
 * and traits, the long forms, and the neighbours in the name as one word, in order. The three
 * lowest bits of each number say which.
 */
final class DocumentWords {
  static final int NAME = 0;
  static final int PLACE = 1;
  static final int GROUP = 2;
  static final int TRAIT = 3;

  /** What people may also write for a word of the name. */
  static final int LONG_FORM = 4;

  /** A word of the name and the next, as one word. */
  static final int PAIR = 5;

  private static final int FIELD_BITS = 3;

  private final Vocabulary vocabulary;
  private final int[][] words;

  DocumentWords(Vocabulary vocabulary, int[][] words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  static int[] of(
      int organisation,
      Vocabulary vocabulary,
      List<String> name,
      List<String> places,
      List<String> groups,
      List<String> traits,
      List<String> longForms,
      List<String> pairs) {
    List<List<String>> fields = List.of(name, places, groups, traits, longForms, pairs);
    int[] all = new int[fields.stream().mapToInt(List::size).sum()];
    int i = 0;
    for (int field = 0; field < fields.size(); field++) {
      for (String word : fields.get(field)) {
        // What two words are as one is no word that the organisation has.
        int number =
            field == PAIR ? vocabulary.number(word) : vocabulary.numberAt(word, organisation);
        all[i++] = (number << FIELD_BITS) | field;
      }
    }
    return all;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the words of an organisation, for {@link #word} and {@link #field}. Not to be changed.
   */
  int[] of(int organisation) {
    return words[organisation];
  }

  static int word(int packed) {
    return packed >>> FIELD_BITS;
  }

  static int field(int packed) {
    return packed & ((1 << FIELD_BITS) - 1);
  }
}
