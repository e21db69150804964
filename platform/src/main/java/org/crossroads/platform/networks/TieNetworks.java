package org.crossroads.platform.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.crossroads.platform.background.Background;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.imports.DataChanged;
import org.crossroads.platform.imports.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the country's network in memory and makes it anew when the data or the day changes.
 *
 * <p>While a site is served, readers see the old network until the new one is ready, and then only
 * the new one. A command or a test waits for the new one instead.
 */
@Component
class TieNetworks {
  private static final int FIRST_SECONDS = 3;

  private final TieNetworkReading reading;
  private final Areas areas;
  private final Snapshots snapshots;
  private final SnapshotTies snapshotTies;
  private final PastNetworks past;
  private final DataVersion version;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Background background;
  private final ReentrantLock building = new ReentrantLock();
  private final AtomicBoolean rebuildAsked = new AtomicBoolean();
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile @Nullable MeasuredCountry country;
  private volatile boolean serving;

  TieNetworks(
      TieNetworkReading reading,
      Areas areas,
      Snapshots snapshots,
      SnapshotTies snapshotTies,
      PastNetworks past,
      DataVersion version,
      Clock clock,
      ApplicationEventPublisher events,
      Background background) {
    this.reading = reading;
    this.areas = areas;
    this.snapshots = snapshots;
    this.snapshotTies = snapshotTies;
    this.past = past;
    this.version = version;
    this.clock = clock;
    this.events = events;
    this.background = background;
  }

  /**
   * The network to show now.
   *
   * @throws BeingMeasured in the first seconds after a start, while it is being read
   */
  MeasuredCountry current() {
    MeasuredCountry known = country;
    if (!serving) {
      return known != null && isCurrent(known) ? known : build();
    }
    if (known == null) {
      return awaitFirst();
    }
    if (!isCurrent(known)) {
      buildInBackground();
    }
    return known;
  }

  /** A small country is read while the reader waits; for England the page says what is going on. */
  private MeasuredCountry awaitFirst() {
    buildInBackground();
    try {
      if (first.await(FIRST_SECONDS, TimeUnit.SECONDS)) {
        MeasuredCountry known = country;
        if (known != null) {
          return known;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new BeingMeasured("The ties of the whole country are being read.", 0);
  }

  /**
   * The network of the day that the layers name.
   *
   * @throws BeingMeasured if it is being read
   */
  MeasuredCountry of(Layers layers) {
    LocalDate day = layers.day();
    return day == null || !day.isBefore(LocalDate.now(clock))
        ? current()
        : past.get(current().network().dataVersion(), day, !serving);
  }

  /** Whether what is shown now follows from the present data. */
  boolean settled() {
    MeasuredCountry known = country;
    return known != null && isCurrent(known);
  }

  /** Whether readers are served now, and must not wait. */
  boolean serving() {
    return serving;
  }

  /** Whether nothing has changed since this was read; also if the database cannot be asked. */
  boolean isCurrent(MeasuredCountry known) {
    try {
      return known.network().dataVersion() == (serving ? version.heard() : version.current())
          && known.network().day().equals(LocalDate.now(clock));
    } catch (DataAccessException e) {
      return true;
    }
  }

  @EventListener(WebServerInitializedEvent.class)
  void startServing() {
    serving = true;
    buildInBackground();
  }

  @EventListener(DataChanged.class)
  void followData() {
    if (serving) {
      buildInBackground();
    }
  }

  private void buildInBackground() {
    if (rebuildAsked.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("tie-network").start(this::buildUntilCurrent);
    }
  }

  private void buildUntilCurrent() {
    rebuildAsked.set(false);
    background.attempt(
        "The network could not be made anew; the next reader tries again.", this::build);
  }

  private MeasuredCountry build() {
    building.lock();
    try {
      MeasuredCountry known = country;
      if (known != null && isCurrent(known)) {
        return known;
      }
      // The version first: what changes while we read is seen as a newer version afterwards.
      long dataVersion = version.current();
      TieNetwork network = reading.read(dataVersion, LocalDate.now(clock));
      var measured = new MeasuredCountry(network, areas);
      country = measured;
      first.countDown();
      snapshots.keep(network, measured.measures(Layers.ALL));
      snapshotTies.keep(network);
      events.publishEvent(new CountryRead(measured));
      return measured;
    } finally {
      building.unlock();
    }
  }
}
