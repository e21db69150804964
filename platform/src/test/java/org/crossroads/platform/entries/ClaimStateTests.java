package org.crossroads.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimStateTests {

  static Stream<Arguments> pairs() {
    return Arrays.stream(ClaimState.values())
        .flatMap(state ->
            Arrays.stream(ClaimState.Step.values()).map(step -> Arguments.of(state, step)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void onlyAnOpenClaimCanBeSettled(ClaimState state, ClaimState.Step step) {
    assertThat(state.allows(step)).isEqualTo(state == ClaimState.OPEN);
    if (state == ClaimState.OPEN) {
      assertThat(state.after(step))
          .isEqualTo(
              switch (step) {
                case GRANT -> ClaimState.GRANTED;
                case REFUSE -> ClaimState.REFUSED;
                case WITHDRAW -> ClaimState.WITHDRAWN;
              });
    } else {
      assertThatThrownBy(() -> state.after(step)).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStateIsReadAsItIsStored(ClaimState state) {
    assertThat(ClaimState.of(state.stored())).isEqualTo(state);
  }
}
