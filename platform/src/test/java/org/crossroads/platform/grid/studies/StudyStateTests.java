package org.crossroads.platform.grid.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyStateTests {
  private static final Map<StudyState, Map<StudyState.Step, StudyState>> WAYS =
      Map.of(
          StudyState.RATING, Map.of(StudyState.Step.SHARE, StudyState.SHARED),
          StudyState.SHARED,
              Map.of(
                  StudyState.Step.REOPEN, StudyState.RATING,
                  StudyState.Step.PUBLISH, StudyState.PUBLISHED),
          StudyState.PUBLISHED, Map.of(StudyState.Step.WITHDRAW, StudyState.SHARED));

  @Test
  void everyStepLeadsWhereItShouldAndNowhereElse() {
    for (StudyState state : StudyState.values()) {
      Map<StudyState.Step, StudyState> ways = WAYS.getOrDefault(state, Map.of());
      for (StudyState.Step step : StudyState.Step.values()) {
        StudyState result = ways.get(step);
        assertThat(state.allows(step)).as("%s %s", state, step).isEqualTo(result != null);
        if (result == null) {
          assertThatThrownBy(() -> state.after(step)).isInstanceOf(IllegalStateException.class);
        } else {
          assertThat(state.after(step)).isEqualTo(result);
        }
      }
    }
  }
}
