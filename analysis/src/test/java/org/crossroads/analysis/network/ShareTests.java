package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShareTests {

  @Test
  void aShareKeepsItsBase() {
    assertThat(new Share(12, 60).value()).isEqualTo(new Score.Of(0.2));
    assertThat(new Share(0, 0).value()).isEqualTo(new Score.Absent("There is nobody to count."));
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
  }

  /** Of 60, 12 seem left out and of 9 of them voluntary ties are not known: 3 to 12. */
  @Test
  void boundsSpanWhatIsNotKnown() {
    Bounds bounds = Bounds.of(3, 9, 60);
    assertThat(bounds.lowest()).isEqualTo(new Share(3, 60));
    assertThat(bounds.highest()).isEqualTo(new Share(12, 60));
    assertThat(bounds.areExact()).isFalse();
    assertThat(Bounds.of(3, 0, 60).areExact()).isTrue();
  }

  @Test
  void aScoreIsNeverNotANumber() {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Score.Of(Double.NaN)))
        .isInstanceOf(ArithmeticException.class);
  }
}
