package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieState;
import org.jspecify.annotations.Nullable;

/**
 * Which ties are looked at: of which kinds, how sure, on which day.
 *
 * @param all whether every kind counts, also one that is imported tomorrow
 * @param codes the chosen kinds, in order; empty when all count
 * @param confirmedOnly whether ties that one side only has claimed are left out
 * @param day the day that ties must hold on, or null for today
 */
public record Layers(
    boolean all, List<String> codes, boolean confirmedOnly, @Nullable LocalDate day) {

  /** Every kind of tie, claimed ones too, as of today. */
  public static final Layers ALL = new Layers(true, List.of(), false, null);

  public Layers {
    codes = List.copyOf(codes);
  }

  /** The kinds of these codes; kinds that do not exist are forgotten. */
  static Layers of(Collection<String> chosen, List<TieKind> existing) {
    SortedSet<String> codes =
        existing.stream().map(TieKind::code).collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> kept = new TreeSet<>(chosen);
    kept.retainAll(codes);
    return kept.equals(codes) ? ALL : new Layers(false, List.copyOf(kept), false, null);
  }

  /** The same kinds, confirmed ties only or not. */
  public Layers confirmed(boolean only) {
    return new Layers(all, codes, only, day);
  }

  /** The same as of a day; null is today. */
  public Layers on(@Nullable LocalDate asOf) {
    return new Layers(all, codes, confirmedOnly, asOf);
  }

  /** Whether a kind of tie is looked at. */
  public boolean show(TieKind kind) {
    return all || codes.contains(kind.code());
  }

  /** Whether a tie is looked at. */
  public boolean show(TieReason reason) {
    return show(reason.kind()) && (!confirmedOnly || reason.state() == TieState.CONFIRMED);
  }

  /** Whether any kind of tie that counts is looked at, as of whichever day. */
  public boolean everyTie() {
    return all && !confirmedOnly;
  }

  /** The part of an address that chooses these layers, without a question mark; "" for all. */
  public String query() {
    String kinds =
        all
            ? ""
            : "layers=chosen"
                + codes.stream().map(code -> "&layer=" + code).collect(Collectors.joining());
    return Stream.of(kinds, confirmedOnly ? "confirmed=yes" : "", day == null ? "" : "day=" + day)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&"));
  }
}
