package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

  private final Map<String, Holders> byGram = new HashMap<>();
  private int organisations;

  /** The organisations that have one piece, in ascending order. */
  private static final class Holders {
    private int[] organisations = new int[4];
    private int size;

    void add(int organisation) {
      if (size > 0 && organisations[size - 1] == organisation) {
        return;
      }
      if (size == organisations.length) {
        organisations = Arrays.copyOf(organisations, size + size / 2);
      }
      organisations[size++] = organisation;
    }
  }

  /** Takes in the next organisation; they come in ascending order. */
  void add(int organisation, List<String> grams) {
    organisations = organisation + 1;
    for (String gram : grams) {
      byGram.computeIfAbsent(gram, added -> new Holders()).add(organisation);
    }
  }

  /** Gives back the room that was kept for more. */
  void finish() {
    byGram
        .values()
        .forEach(each -> each.organisations = Arrays.copyOf(each.organisations, each.size));
  }

  /** Collects those that share enough pieces with the words, with their rough score. */
  void collect(List<String> words, Matches matches) {
    Collection<Holders> lists = telling(new LinkedHashSet<>(Grams.of(words)));
    float[] scores = new float[organisations];
    byte[] shared = new byte[organisations];
    for (Holders holders : lists) {
      float rarity = (float) Math.log(1 + (double) organisations / holders.size);
      for (int i = 0; i < holders.size; i++) {
        int organisation = holders.organisations[i];
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
  private List<Holders> telling(Set<String> grams) {
    List<Holders> known =
        grams.stream().map(byGram::get).filter(Objects::nonNull).limit(Byte.MAX_VALUE).toList();
    double common = Math.max(NEVER_COMMON, COMMON * organisations);
    List<Holders> rare = known.stream().filter(each -> each.size < common).toList();
    return rare.size() < FEW ? known : rare;
  }
}
