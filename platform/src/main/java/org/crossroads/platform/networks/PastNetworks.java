package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.web.Words;
import org.springframework.stereotype.Component;

/** The networks of past days that somebody asked for lately, read away from the request. */
@Component
class PastNetworks {
  private static final int DAYS = 3;

  private final TieNetworkReading reading;
  private final Areas areas;
  private final OneAtATime reader = new OneAtATime("past-network");
  private final Cache<Asked, CompletableFuture<MeasuredCountry>> days =
      Caffeine.newBuilder().maximumSize(DAYS).build();

  private record Asked(long dataVersion, LocalDate day) {}

  PastNetworks(TieNetworkReading reading, Areas areas) {
    this.reading = reading;
    this.areas = areas;
  }

  /**
   * The network of a past day.
   *
   * @param waits whether the caller waits until it has been read
   * @throws BeingMeasured if it is being read and the caller does not wait
   */
  MeasuredCountry get(long dataVersion, LocalDate day, boolean waits) {
    var asked = new Asked(dataVersion, day);
    CompletableFuture<MeasuredCountry> network =
        days.get(asked, key -> reader.later(() -> read(key)));
    if (!waits && !network.isDone()) {
      throw new BeingMeasured("The ties of %s are being read.".formatted(Words.date(day)), 0);
    }
    try {
      return network.join();
    } catch (CompletionException e) {
      days.invalidate(asked);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private MeasuredCountry read(Asked asked) {
    return new MeasuredCountry(reading.readPast(asked.dataVersion(), asked.day()), areas);
  }
}
