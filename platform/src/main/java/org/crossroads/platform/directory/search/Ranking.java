package org.crossroads.platform.directory.search;

import java.util.Arrays;

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
  private final TypedWords typed;
  private final float[] tells;
  private final float[] best;
  private final String text;
  private final String squashed;
  private final Likeness beginning;
  private float begins;
  private float[] covered = new float[32];

  Ranking(String text, Question question, SearchIndex index) {
    this.text = text.strip();
    this.index = index;
    this.words = index.words();
    this.vocabulary = words.vocabulary();
    typed = new TypedWords(question.words(), vocabulary);
    tells = new float[typed.size()];
    best = new float[typed.size()];
    squashed = question.squashed();
    beginning = Likeness.ofBeginning(squashed);
  }

  /** Learns from the candidates how much each typed word tells; to be called before scoring. */
  void weigh(int[] organisations) {
    float[] likest = new float[typed.size()];
    Arrays.fill(tells, UNKNOWN_TELLS);
    for (int organisation : organisations) {
      for (int packed : words.of(organisation)) {
        int word = DocumentWords.word(packed);
        int row =
            DocumentWords.field(packed) == DocumentWords.PAIR ? TypedWords.UNLIKE : typed.row(word);
        for (int i = 0; row != TypedWords.UNLIKE && i < likest.length; i++) {
          float likeness = typed.alike(row, i);
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
    begins = beginning.to(index.squashedName(organisation));
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
    int pairs = 0;
    for (int k = 0; k < all.length; k++) {
      int row = typed.row(DocumentWords.word(all[k]));
      boolean isPair = DocumentWords.field(all[k]) == DocumentWords.PAIR;
      if (row != TypedWords.UNLIKE && isPair) {
        lookAtPair(row, pairs, vocabulary.word(DocumentWords.word(all[pairs])).length());
      } else if (row != TypedWords.UNLIKE) {
        lookAtWord(row, k, FIELD[DocumentWords.field(all[k])]);
      }
      pairs += isPair ? 1 : 0;
    }
  }

  private void lookAtWord(int row, int k, float field) {
    for (int i = 0; i < best.length; i++) {
      float likeness = typed.alike(row, i);
      best[i] = Math.max(best[i], likeness * field);
      covered[k] = Math.max(covered[k], likeness);
    }
    for (int i = 0; i + 1 < best.length; i++) {
      float likeness = typed.alikeJoined(row, i);
      best[i] = Math.max(best[i], likeness * field * JOINED);
      best[i + 1] = Math.max(best[i + 1], likeness * field * JOINED);
      covered[k] = Math.max(covered[k], likeness);
    }
  }

  /** Looks at a word of the name and the next, which only a typed word longer than it can be. */
  private void lookAtPair(int row, int k, int lengthOfFirst) {
    for (int i = 0; i < best.length; i++) {
      if (typed.length(i) > lengthOfFirst) {
        float likeness = typed.alike(row, i);
        best[i] = Math.max(best[i], likeness * JOINED);
        covered[k] = Math.max(covered[k], likeness);
        covered[k + 1] = Math.max(covered[k + 1], likeness);
      }
    }
  }

  private float answered(float atLeast) {
    float sum = 0;
    float all = 0;
    for (int i = 0; i < best.length; i++) {
      sum += tells[i] * Math.max(atLeast, best[i]);
      all += tells[i];
    }
    return all == 0 ? 1 : sum / all;
  }

  private float nameBonus(int organisation) {
    boolean begins = !squashed.isEmpty() && index.squashedName(organisation).startsWith(squashed);
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
}
