package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;

/** The door for whoever compares snapshots of a network. */
@Component
public class NetworkChanges {
  private static final int IN_MEMORY = 4;
  private static final int SECONDS = 2;

  private final SnapshotTies snapshots;
  private final Organisations organisations;
  private final TieNetworks networks;
  private final OneAtATime comparer = new OneAtATime("changes");
  private final Cache<Asked, CompletableFuture<ChangesReading>> readings =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  private record Asked(int from, int to, Layers layers) {}

  NetworkChanges(SnapshotTies snapshots, Organisations organisations, TieNetworks networks) {
    this.snapshots = snapshots;
    this.organisations = organisations;
    this.networks = networks;
  }

  /** The snapshots that can be compared, the latest first. */
  public List<SnapshotLine> snapshots() {
    return snapshots.list().stream().filter(SnapshotLine::comparable).toList();
  }

  /**
   * What changed between two snapshots for those who belong to a network today, and ties of theirs.
   * Kinds of tie and certainty are looked at as the network's layers say; the day is the
   * snapshots'.
   *
   * @throws Absent if one of the snapshots is not there
   * @throws BeingMeasured if they are being compared
   */
  public Changes compare(ScopeNetwork network, int from, int to) {
    List<SnapshotLine> all = snapshots();
    SnapshotLine one = line(all, from);
    SnapshotLine other = line(all, to);
    boolean inOrder = one.dataVersion() <= other.dataVersion();
    SnapshotLine earlier = inOrder ? one : other;
    SnapshotLine later = inOrder ? other : one;
    Set<OrganisationId> inside = new HashSet<>();
    network.members().forEach(each -> inside.add(each.organisation().id()));
    boolean everybody = network.scope().kind() == Scope.Kind.ENGLAND;
    return reading(new Asked(earlier.id(), later.id(), network.layers().on(null)))
        .read(earlier, later, id -> everybody || inside.contains(id), organisations);
  }

  private static SnapshotLine line(List<SnapshotLine> all, int id) {
    return all.stream()
        .filter(line -> line.id() == id)
        .findFirst()
        .orElseThrow(() ->
            new Absent(
                "There is no snapshot %d whose ties are kept. The form of this page has those that are."
                    .formatted(id)));
  }

  private ChangesReading reading(Asked asked) {
    CompletableFuture<ChangesReading> reading =
        readings.get(asked, key -> comparer.later(() -> read(key)));
    try {
      return networks.serving() ? reading.get(SECONDS, TimeUnit.SECONDS) : reading.get();
    } catch (TimeoutException e) {
      throw new BeingMeasured("The two snapshots are being compared.", 0);
    } catch (ExecutionException e) {
      readings.invalidate(asked);
      throw new IllegalStateException("Two snapshots could not be compared.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while two snapshots were compared.", e);
    }
  }

  private ChangesReading read(Asked asked) {
    return new ChangesReading(ties(asked.from()), ties(asked.to()), asked.layers());
  }

  private KeptTies ties(int snapshot) {
    return snapshots
        .find(snapshot)
        .orElseThrow(() -> new IllegalStateException("Snapshot " + snapshot + " is gone."));
  }
}
