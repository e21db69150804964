package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OneAtATimeTests {

  @Test
  void whenTooManyWaitTheNextIsToldToComeBack() {
    var oneAtATime = new OneAtATime("test");
    var gate = new CompletableFuture<Integer>();
    List<CompletableFuture<Integer>> asked = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                asked.add(oneAtATime.later(gate::join));
              }
            })
        .isInstanceOf(BeingMeasured.class)
        .hasMessageContaining("waits for its turn");
    assertThat(asked).isNotEmpty().noneMatch(CompletableFuture::isDone);
    gate.complete(7);
    assertThat(asked).allSatisfy(each -> assertThat(each.join()).isEqualTo(7));
    assertThat(oneAtATime.later(() -> 8).join()).isEqualTo(8);
  }
}
