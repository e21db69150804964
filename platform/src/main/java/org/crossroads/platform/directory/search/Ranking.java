package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;

/**
 * Looks closely at a few hundred candidates and says how well each answers what was typed.
 *
 * <p>Each typed word looks for its likest word in the organisation, by name rather than by place,
 * group or trait, and also for its likest pair of neighbours, for "Northgate" and "North Gate" are
 * one. Words that tell more weigh more. On top comes how much of the name was typed, so that the
 * whole name stands before part of one, and whether the name begins so. For one query, one thread.
 */
final class Ranking {
  private static final float[] FIELD = {1, 0.95f, 0.85f, 0.8f, 0.98f};
  private static final float WHOLE_NAME = 0.25f;
  private static final float BEGINS_NAME = 0.1f;
  private static final float TO_THE_LETTER = 0.04f;
  private static final float NOT_OPEN = 0.2f;
  private static final float SQUASHED = 0.97f;
  private static final float JOINED = 0.98f;

  /** What a word weighs that nothing resembles: as if one organisation in 400 had it. */
  private static final float UNKNOWN_TELLS = 6;

  private final SearchIndex index;
  private final DocumentWords words;
  private final Vocabulary vocabulary;
  private final LikenessMemo[] typed;
  private final LikenessMemo[] joined;
  private final float[] tells;
  private final float[] best;
  private final String text;
  private final String squashed;
  private final Likeness beginning;
  private float begins;
  private final StringBuilder pair = new StringBuilder();
  private float[] covered = new float[32];

  Ranking(String text, Question question, SearchIndex index) {
    this.text = text.strip();
    this.index = index;
    this.words = index.words();
    this.vocabulary = words.vocabulary();
    List<String> all = question.words();
    typed = new LikenessMemo[all.size()];
    joined = new LikenessMemo[Math.max(0, all.size() - 1)];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = new LikenessMemo(all.get(i));
      if (i > 0) {
        joined[i - 1] = new LikenessMemo(all.get(i - 1) + all.get(i));
      }
    }
    tells = new float[typed.length];
    best = new float[typed.length];
    squashed = question.squashed();
    beginning = Likeness.ofBeginning(squashed);
  }

  /** Learns from the candidates how much each typed word tells; to be called before scoring. */
  void weigh(int[] organisations) {
    float[] likest = new float[typed.length];
    Arrays.fill(tells, UNKNOWN_TELLS);
    for (int organisation : organisations) {
      for (int packed : words.of(organisation)) {
        int word = DocumentWords.word(packed);
        for (int i = 0; i < typed.length; i++) {
          float likeness = typed[i].to(word, vocabulary.word(word));
          if (likeness > likest[i]
              || (likeness == likest[i] && likeness > 0 && vocabulary.tells(word) < tells[i])) {
            likest[i] = likeness;
            tells[i] = vocabulary.tells(word);
          }
        }
      }
    }
  }

  /** Scores an organisation that is known to have every word. */
  float strict(int organisation) {
    look(organisation);
    float answered = answered(FIELD[DocumentWords.TRAIT]);
    return answered + nameBonus(organisation) - statusMalus(organisation);
  }

  /** Returns how much of what was typed resembles something in the organisation, 0 to 1. */
  float resemblance(int organisation) {
    look(organisation);
    float bySpaces = answered(0);
    begins = beginning.to(squashedName(organisation));
    return Math.max(bySpaces, SQUASHED * begins);
  }

  /** Scores the organisation whose resemblance was asked for last. */
  float lookalike(int organisation, float resemblance) {
    return resemblance
        + WHOLE_NAME * coverage(organisation)
        + BEGINS_NAME * begins
        - statusMalus(organisation);
  }

  private void look(int organisation) {
    int[] all = words.of(organisation);
    if (covered.length < all.length) {
      covered = new float[all.length];
    }
    Arrays.fill(best, 0);
    Arrays.fill(covered, 0, all.length, 0);
    for (int k = 0; k < all.length; k++) {
      int word = DocumentWords.word(all[k]);
      float field = FIELD[DocumentWords.field(all[k])];
      for (int i = 0; i < typed.length; i++) {
        float likeness = typed[i].to(word, vocabulary.word(word));
        best[i] = Math.max(best[i], likeness * field);
        covered[k] = Math.max(covered[k], likeness);
      }
    }
    lookAtTypedPairs(all);
    lookAtPairsOfTheName(all);
  }

  private void lookAtTypedPairs(int[] all) {
    for (int k = 0; k < all.length; k++) {
      int word = DocumentWords.word(all[k]);
      float field = FIELD[DocumentWords.field(all[k])] * JOINED;
      for (int i = 0; i < joined.length; i++) {
        float likeness = joined[i].to(word, vocabulary.word(word));
        best[i] = Math.max(best[i], likeness * field);
        best[i + 1] = Math.max(best[i + 1], likeness * field);
        covered[k] = Math.max(covered[k], likeness);
      }
    }
  }

  private void lookAtPairsOfTheName(int[] all) {
    for (int k = 1; k < all.length && DocumentWords.field(all[k]) == DocumentWords.NAME; k++) {
      int first = DocumentWords.word(all[k - 1]);
      int second = DocumentWords.word(all[k]);
      pair.setLength(0);
      pair.append(vocabulary.word(first)).append(vocabulary.word(second));
      long number = ((long) (first + 1) << 32) | second;
      for (int i = 0; i < typed.length; i++) {
        if (typed[i].typed().length() > vocabulary.word(first).length()) {
          float likeness = typed[i].to(number, pair);
          best[i] = Math.max(best[i], likeness * JOINED);
          covered[k - 1] = Math.max(covered[k - 1], likeness);
          covered[k] = Math.max(covered[k], likeness);
        }
      }
    }
  }

  private float answered(float atLeast) {
    float sum = 0;
    float all = 0;
    for (int i = 0; i < typed.length; i++) {
      sum += tells[i] * Math.max(atLeast, best[i]);
      all += tells[i];
    }
    return all == 0 ? 1 : sum / all;
  }

  private float nameBonus(int organisation) {
    CharSequence name = squashedName(organisation);
    boolean begins =
        !squashed.isEmpty()
            && name.length() >= squashed.length()
            && squashed.contentEquals(name.subSequence(0, squashed.length()));
    return WHOLE_NAME * coverage(organisation)
        + (begins ? BEGINS_NAME : 0)
        + (beginsToTheLetter(organisation) ? TO_THE_LETTER : 0);
  }

  private boolean beginsToTheLetter(int organisation) {
    return index.summary(organisation).name().regionMatches(true, 0, text, 0, text.length());
  }

  /** How much of the name was typed, 0 to 1. */
  private float coverage(int organisation) {
    float sum = 0;
    float all = 0;
    int[] name = words.of(organisation);
    for (int k = 0; k < name.length; k++) {
      if (DocumentWords.field(name[k]) == DocumentWords.NAME) {
        float weight = vocabulary.tells(DocumentWords.word(name[k]));
        sum += weight * covered[k];
        all += weight;
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  private float statusMalus(int organisation) {
    return index.summary(organisation).status().isOpen() ? 0 : NOT_OPEN;
  }

  private CharSequence squashedName(int organisation) {
    StringBuilder name = new StringBuilder(40);
    for (int packed : words.of(organisation)) {
      if (DocumentWords.field(packed) == DocumentWords.NAME) {
        name.append(vocabulary.word(DocumentWords.word(packed)));
      }
    }
    return name;
  }
}
