package org.crossroads.platform.directory.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations have which pieces of three letters ({@link Grams}).
 *
 * <p>Finds organisations that share many pieces with what was typed, rare pieces counting more.
 * Right for the misspelt; the {@link Ranking} then looks closely. The lists are walked whole and
 * added up in one array, which for a country of tens of thousands takes a fraction of what merging
 * them by priority does.
 */
final class GramIndex {
  /** One slip spoils up to four pieces; of a short word that can be most. */
  private static final double SHARE = 0.3;

  /** Pieces that more than one in seven organisations have tell nothing and cost most. */
  private static final double COMMON = 1.0 / 7;

  /** What so few have is never common, however small the directory. */
  private static final int NEVER_COMMON = 1_000;

  /** Fewer rare pieces than this do not suffice; then the common ones are taken as well. */
  private static final int FEW = 4;

  private long[] grams = new long[1 << 12];
  private @Nullable Holders[] holders = new @Nullable Holders[grams.length];
  private int known;
  private int organisations;

  /** Takes in pieces of this organisation, the last one or the next. */
  void add(int organisation, long[] pieces) {
    organisations = organisation + 1;
    for (long piece : pieces) {
      holdersOf(piece).add(organisation);
    }
  }

  private Holders holdersOf(long piece) {
    int slot = slot(grams, piece);
    Holders found = holders[slot];
    if (found == null) {
      found = new Holders();
      grams[slot] = piece;
      holders[slot] = found;
      if (++known * 2 > grams.length) {
        grow();
      }
    }
    return found;
  }

  private void grow() {
    long[] oldGrams = grams;
    @Nullable Holders[] oldHolders = holders;
    grams = new long[oldGrams.length * 2];
    holders = new @Nullable Holders[grams.length];
    for (int i = 0; i < oldGrams.length; i++) {
      if (oldHolders[i] != null) {
        int slot = slot(grams, oldGrams[i]);
        grams[slot] = oldGrams[i];
        holders[slot] = oldHolders[i];
      }
    }
  }

  /** Where the piece is, or where there is room for it. */
  private static int slot(long[] grams, long piece) {
    int mask = grams.length - 1;
    int slot = (int) ((piece * 0x9E37_79B9_7F4A_7C15L) >>> 32) & mask;
    while (grams[slot] != piece && grams[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Gives back the room that was kept for more. */
  void finish() {
    for (Holders each : holders) {
      if (each != null) {
        each.finish();
      }
    }
  }

  /** Collects those that share enough pieces with the words, with their rough score. */
  void collect(List<String> words, Matches matches) {
    List<Holders> lists = telling(Grams.of(words));
    float[] scores = new float[organisations];
    byte[] shared = new byte[organisations];
    for (Holders list : lists) {
      float rarity = (float) Math.log(1 + (double) organisations / list.size());
      for (int i = 0; i < list.size(); i++) {
        int organisation = list.organisation(i);
        scores[organisation] += rarity;
        shared[organisation]++;
      }
    }
    int least = Math.max(1, (int) (lists.size() * SHARE));
    for (int organisation = 0; organisation < organisations; organisation++) {
      if (shared[organisation] >= least) {
        matches.offer(organisation, scores[organisation]);
      }
    }
  }

  /** The lists to walk: of rare pieces if there are some, otherwise of all that are known. */
  private List<Holders> telling(long[] pieces) {
    List<Holders> found =
        LongStream.of(pieces)
            .distinct()
            .mapToObj(piece -> holders[slot(grams, piece)])
            .filter(Objects::nonNull)
            .limit(Byte.MAX_VALUE)
            .toList();
    double common = Math.max(NEVER_COMMON, COMMON * organisations);
    List<Holders> rare = found.stream().filter(each -> each.size() < common).toList();
    return rare.size() < FEW ? found : rare;
  }
}
