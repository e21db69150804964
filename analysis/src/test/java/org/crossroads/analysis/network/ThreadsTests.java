package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void eachNumberIsGivenOutOnce(int threads) {
    for (int count : new int[] {0, 1, 2, 7, 127, 128, 129, 1_000}) {
      AtomicIntegerArray given = new AtomicIntegerArray(count);
      new Threads(threads)
          .share(
              count,
              () ->
                  (from, to) -> {
                    for (int i = from; i < to; i++) {
                      given.incrementAndGet(i);
                    }
                  });
      for (int i = 0; i < count; i++) {
        assertThat(given.get(i)).as("%d of %d", i, count).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatGoesWrongInAThreadIsNotLost(int threads) {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            new Threads(threads)
                .share(
                    100,
                    () ->
                        (from, to) -> {
                          throw new IllegalStateException("Here.");
                        }))
        .withMessage("Here.");
  }

  @Test
  void atLeastOneThreadIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Threads(0))
        .withMessage("0 threads; at least 1.");
    assertThat(Threads.all().number()).isPositive();
  }
}
