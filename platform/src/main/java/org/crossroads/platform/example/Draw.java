package org.crossroads.platform.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Chance that is the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
 *
 * <p>{@link #fork} gives a draw of its own to each thing, so that adding a school here does not
 * move a village there. Uses no floating-point function that may differ between machines.
 */
final class Draw {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private long state;

  Draw(long seed) {
    this.seed = mix(seed);
    this.state = this.seed;
  }

  /**
   * A draw that depends on this one's seed, the label and the number, but not on what was drawn.
   */
  Draw fork(String label, long number) {
    return new Draw(seed + 31L * label.hashCode() + GOLDEN * (number + 1));
  }

  /** A whole number from 0 up to but not including {@code bound}. */
  int below(int bound) {
    return (int) ((next() >>> 33) % bound);
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** A number from 0 up to but not including 1. */
  double share() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** Whether something with this probability happens. */
  boolean chance(double probability) {
    return share() < probability;
  }

  /** A number around 0, bell-shaped, of standard deviation 1, never beyond 3.5. */
  double bell() {
    return (share() + share() + share() + share() - 2) * 1.7320508075688772;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** A day from {@code first} to {@code last}, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
  }

  /** Shuffles in place (Fisher and Yates). */
  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      list.set(i, list.set(below(i + 1), list.get(i)));
    }
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
