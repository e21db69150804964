package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.changes.Comparison;
import org.crossroads.analysis.network.changes.Continuity;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;

/** Compares what two snapshots kept. For one thread. */
final class ChangesReading {
  private static final Comparator<Changes.Pair> BY_KIND_AND_NAME =
      Comparator.comparing(Changes.Pair::kind)
          .thenComparing(Changes.Pair::oneName)
          .thenComparing(Changes.Pair::otherName)
          .thenComparing(Changes.Pair::one)
          .thenComparing(Changes.Pair::other);

  private final KeptTies earlier;
  private final KeptTies later;
  private final Continuity continuity;
  private final Comparison.Result result;
  private final KeptReasons before;
  private final KeptReasons now;

  ChangesReading(KeptTies earlier, KeptTies later, Layers layers) {
    this.earlier = earlier;
    this.later = later;
    this.continuity = continuity(earlier, later);
    var graphs = new KeptGraphs(earlier, later, layers);
    this.result =
        Comparison.of(
            graphs.earlierGraph(),
            graphs.laterGraph(),
            continuity,
            layers.confirmedOnly() ? Symmetrise.MIN : Symmetrise.MAX);
    this.before = new KeptReasons(earlier, layers);
    this.now = new KeptReasons(later, layers);
  }

  private static Continuity continuity(KeptTies earlier, KeptTies later) {
    Map<OrganisationId, Integer> numbers = new HashMap<>();
    later.organisations().forEach(id -> numbers.put(id, numbers.size()));
    int[] laterOf =
        earlier.organisations().stream()
            .mapToInt(id -> numbers.getOrDefault(id, Continuity.LEFT))
            .toArray();
    return Continuity.of(laterOf, later.organisations().size());
  }

  /**
   * What changed for some organisations: ties with at least one end among them, measures on those
   * of them who stayed.
   *
   * @param inside who they are
   */
  Changes read(
      SnapshotLine from,
      SnapshotLine to,
      Predicate<OrganisationId> inside,
      Organisations organisations) {
    List<Found> found = found(inside);
    Set<OrganisationId> ids = new HashSet<>();
    found.forEach(pair -> {
      ids.add(idOf(pair.one()));
      ids.add(idOf(pair.other()));
    });
    Map<OrganisationId, String> names = organisations.names(ids);
    List<Changes.Pair> pairs =
        found.stream().map(pair -> named(pair, names)).sorted(BY_KIND_AND_NAME).toList();
    int[] stayers =
        IntStream.range(0, continuity.stayed())
            .filter(stayer -> inside.test(idOf(continuity.later(stayer))))
            .toArray();
    return new Changes(
        from,
        to,
        stayers.length,
        (int) continuity.left().filter(v -> inside.test(earlier.organisations().get(v))).count(),
        (int) continuity.came().filter(v -> inside.test(idOf(v))).count(),
        pairs,
        new SideBySide(result, stayers).measures(),
        result.tiesOfThoseWhoLeft(),
        result.tiesOfThoseWhoCame());
  }

  /** A changed pair by its numbers in the later snapshot. */
  private record Found(Changes.Kind kind, int one, int other) {}

  private List<Found> found(Predicate<OrganisationId> inside) {
    List<Found> found = new ArrayList<>();
    Set<Comparison.Pair> appeared = new HashSet<>(result.appeared());
    add(found, Changes.Kind.APPEARED, result.appeared(), inside);
    add(
        found,
        Changes.Kind.CONFIRMED,
        result.confirmed().stream().filter(pair -> !appeared.contains(pair)).toList(),
        inside);
    add(found, Changes.Kind.STRENGTHENED, result.strengthened(), inside);
    add(found, Changes.Kind.WEAKENED, result.weakened(), inside);
    add(found, Changes.Kind.LAPSED, result.lapsed(), inside);
    return found;
  }

  private void add(
      List<Found> found,
      Changes.Kind kind,
      List<Comparison.Pair> pairs,
      Predicate<OrganisationId> inside) {
    for (Comparison.Pair pair : pairs) {
      if (inside.test(idOf(pair.one())) || inside.test(idOf(pair.other()))) {
        found.add(new Found(kind, pair.one(), pair.other()));
      }
    }
  }

  private Changes.Pair named(Found pair, Map<OrganisationId, String> names) {
    OrganisationId one = idOf(pair.one());
    OrganisationId other = idOf(pair.other());
    String why =
        pair.kind() == Changes.Kind.LAPSED
            ? before.of(earlierOf(one), earlierOf(other))
            : now.of(pair.one(), pair.other());
    String oneName = names.getOrDefault(one, one.toString());
    String otherName = names.getOrDefault(other, other.toString());
    return oneName.compareTo(otherName) <= 0
        ? new Changes.Pair(pair.kind(), one, oneName, other, otherName, why)
        : new Changes.Pair(pair.kind(), other, otherName, one, oneName, why);
  }

  private OrganisationId idOf(int numberInLater) {
    return later.organisations().get(numberInLater);
  }

  // Organisations are kept in ascending order.
  private int earlierOf(OrganisationId id) {
    return Collections.binarySearch(earlier.organisations(), id);
  }
}
