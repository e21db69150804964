package org.crossroads.platform.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.crossroads.platform.files.RefusedCell;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that refused rows name. What is here of them stays as it was, also where the file is
 * whole: their row is in it, though it was not taken.
 *
 * <p>Where only one of the two can be read, the row may mean any pair that this one is in.
 *
 * @param <A> what stands on one side
 * @param <B> what stands on the other
 */
public final class RefusedPairs<A, B> {
  private final Set<Pair<A, B>> pairs = new LinkedHashSet<>();

  private record Pair<A, B>(@Nullable A one, @Nullable B other) {}

  /** Notes whom a refused row names; a {@link RefusedCell} thrown here leaves that side open. */
  public void note(Supplier<A> one, Supplier<B> other) {
    var pair = new Pair<>(readable(one), readable(other));
    if (pair.one() != null || pair.other() != null) {
      pairs.add(pair);
    }
  }

  /** Whether a refused row names these two. */
  public boolean name(A one, @Nullable B other) {
    return pairs.contains(new Pair<>(one, other))
        || pairs.contains(new Pair<A, B>(one, null))
        || pairs.contains(new Pair<A, B>(null, other));
  }

  /** The one side of each pair of which both are known, for SQL. */
  public A[] ones(IntFunction<A[]> array) {
    return side(pair -> pair.other() == null ? null : pair.one()).toArray(array);
  }

  /** The other side of each of them in the same order. */
  public B[] others(IntFunction<B[]> array) {
    return side(pair -> pair.one() == null ? null : pair.other()).toArray(array);
  }

  /** Those that are refused with whomever. */
  public A[] onesAlone(IntFunction<A[]> array) {
    return side(pair -> pair.other() == null ? pair.one() : null).toArray(array);
  }

  /** Those that are refused with whomever, of the other side. */
  public B[] othersAlone(IntFunction<B[]> array) {
    return side(pair -> pair.one() == null ? pair.other() : null).toArray(array);
  }

  private <T> List<T> side(Function<Pair<A, B>, @Nullable T> side) {
    List<T> all = new ArrayList<>();
    for (Pair<A, B> pair : pairs) {
      T found = side.apply(pair);
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  private static <T> @Nullable T readable(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (RefusedCell e) {
      return null;
    }
  }
}
