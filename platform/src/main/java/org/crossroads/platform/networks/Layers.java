package org.crossroads.platform.networks;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossroads.platform.ties.TieKind;

/**
 * Which kinds of tie are looked at: all, or those chosen.
 *
 * @param all whether every kind counts, also one that is imported tomorrow
 * @param codes the chosen kinds, in order; empty when all count
 */
public record Layers(boolean all, List<String> codes) {

  /** Every kind of tie. */
  public static final Layers ALL = new Layers(true, List.of());

  public Layers {
    codes = List.copyOf(codes);
  }

  /** The kinds of these codes; kinds that do not exist are forgotten. */
  static Layers of(Collection<String> chosen, List<TieKind> existing) {
    SortedSet<String> codes =
        existing.stream().map(TieKind::code).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> kept = new TreeSet<>(chosen);
    kept.retainAll(codes);
    return kept.equals(codes) ? ALL : new Layers(false, List.copyOf(kept));
  }

  /** Whether a kind of tie is looked at. */
  public boolean show(TieKind kind) {
    return all || codes.contains(kind.code());
  }

  /** The part of an address that chooses these layers, without a question mark; "" for all. */
  public String query() {
    return all
        ? ""
        : "layers=chosen"
            + codes.stream().map(code -> "&layer=" + code).collect(Collectors.joining());
  }
}
