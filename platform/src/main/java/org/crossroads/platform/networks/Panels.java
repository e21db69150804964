package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crossroads.analysis.network.communities.Partition;
import org.crossroads.platform.background.Background;
import org.crossroads.platform.networks.PanelStore.PanelKey;
import org.crossroads.platform.networks.PanelStore.PanelStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives out panels and has them measured away from the request: each once, by whichever node is
 * first; the other nodes read what it kept.
 */
@Component
class Panels {
  private static final Logger LOG = LoggerFactory.getLogger(Panels.class);
  private static final int IN_MEMORY = 6;
  private static final int AT_ONCE = 8;
  private static final long PAUSE_MILLIS = 300;

  private final PanelStore store;
  private final TieNetworks networks;
  private final ApplicationEventPublisher events;
  private final Background background;
  private final Cache<PanelKey, CountryPanel> panels =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();
  private final Set<PanelKey> asked = ConcurrentHashMap.newKeySet();
  private final ExecutorService measurer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("panels").factory());

  Panels(
      PanelStore store,
      TieNetworks networks,
      ApplicationEventPublisher events,
      Background background) {
    this.store = store;
    this.networks = networks;
    this.events = events;
    this.background = background;
  }

  /** Begins before anybody asks. */
  @EventListener(CountryRead.class)
  void measureAnew(CountryRead read) {
    if (networks.serving()) {
      find(read.country(), Layers.ALL);
    }
  }

  /**
   * The panel of a network, or nothing while it is being measured. Where no site is served, a
   * command or a test waits for it.
   */
  Optional<CountryPanel> find(MeasuredCountry country, Layers layers) {
    PanelKey key = key(country, layers);
    CountryPanel known = panels.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    if (!networks.serving()) {
      measureOrRead(key, country, layers);
      return Optional.ofNullable(panels.getIfPresent(key));
    }
    if (asked.size() < AT_ONCE && asked.add(key)) {
      measurer.execute(() ->
          background.attempt(
              "A panel could not be measured; whoever asks next has it tried again.",
              () -> measureInBackground(key, country, layers)));
    }
    return Optional.empty();
  }

  /**
   * The panel of a network.
   *
   * @throws BeingMeasured if it is being measured
   */
  CountryPanel get(MeasuredCountry country, Layers layers) {
    return find(country, layers).orElseThrow(() -> progress(country, layers));
  }

  /** How far it is. */
  BeingMeasured progress(MeasuredCountry country, Layers layers) {
    PanelStep step = store.findStep(key(country, layers)).orElse(new PanelStep("Waiting", 0));
    return new BeingMeasured(
        "The whole network is being measured: %s, %d%% done."
            .formatted(step.words().toLowerCase(Locale.ROOT), step.percent()),
        step.percent());
  }

  private static PanelKey key(MeasuredCountry country, Layers layers) {
    TieNetwork network = country.network();
    return new PanelKey(network.dataVersion(), network.day(), layers.on(null).query());
  }

  private void measureInBackground(PanelKey key, MeasuredCountry country, Layers layers) {
    try {
      measureOrRead(key, country, layers);
      events.publishEvent(new PanelMeasured(layers));
    } catch (Abandoned e) {
      LOG.debug("a panel of an older version was given up", e);
    } finally {
      asked.remove(key);
    }
  }

  private void measureOrRead(PanelKey key, MeasuredCountry country, Layers layers) {
    while (!read(key, country)) {
      if (!store.runAlone(key, () -> measure(key, country, layers))) {
        giveUpIfOld(key);
        pause();
      }
    }
  }

  private boolean read(PanelKey key, MeasuredCountry country) {
    CountryPanel panel =
        store.find(key).map(bytes -> PanelBytes.read(bytes, country.network())).orElse(null);
    if (panel != null) {
      panels.put(key, panel);
    }
    return panel != null;
  }

  private void measure(PanelKey key, MeasuredCountry country, Layers layers) {
    if (read(key, country)) {
      return; // Another node finished between our look and our lock.
    }
    var measuring =
        new PanelMeasuring(
            country.network(),
            country.measures(layers).graph(),
            lastCommunities(key, country.network()),
            (step, percent) -> {
              giveUpIfOld(key);
              store.say(key, new PanelStep(step, percent));
            });
    CountryPanel panel = measuring.run();
    store.keep(key, PanelBytes.write(panel, country.network()));
    panels.put(key, panel);
  }

  /** Communities begin from those that people know already, under the numbers they had. */
  private Optional<Partition> lastCommunities(PanelKey key, TieNetwork network) {
    return store
        .findLast(key)
        .map(bytes -> {
          int[] numbers = new int[network.size()];
          Arrays.fill(numbers, Partition.NEWCOMER);
          PanelBytes.eachCommunity(
              bytes,
              (id, community) -> {
                Integer number = network.number(id);
                if (number != null) {
                  numbers[number] = community;
                }
              });
          return Partition.carriedOver(numbers);
        });
  }

  private void giveUpIfOld(PanelKey key) {
    if (networks.serving() && networks.current().network().dataVersion() > key.dataVersion()) {
      throw new Abandoned();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while another node measured.", e);
    }
  }

  /** The data has changed; nobody needs this panel any more. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
