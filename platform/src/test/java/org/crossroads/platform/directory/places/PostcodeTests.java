package org.crossroads.platform.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

  @ParameterizedTest
  @CsvSource({
    "sw1a1aa, SW1A 1AA",
    "SW1A 1AA, SW1A 1AA",
    "' m1   1ae ', M1 1AE",
    "b338th, B33 8TH",
    "Cr26xh, CR2 6XH",
    "dn551pt, DN55 1PT",
    "ec1a1bb, EC1A 1BB",
    "w1a0ax, W1A 0AX"
  })
  void isReadHoweverItWasTyped(String typed, String label) {
    assertThat(Postcode.find(typed)).map(Postcode::label).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Camden", "NW1", "1AA SW1A", "SW1A 1A", "ＳＷ１Ａ １ＡＡ", "SW1A1AASW1A1AA"})
  void otherTextIsNoPostcode(String typed) {
    assertThat(Postcode.find(typed)).isEmpty();
  }

  @Test
  void partsAreReadToo() {
    assertThat(Postcode.readings("nw1")).extracting(Postcode::label).containsExactly("NW1");
    assertThat(Postcode.readings("NW1 0")).extracting(Postcode::label).containsExactly("NW1 0");
  }

  @Test
  void withoutASpaceTheDistrictIsLikelierThanTheSector() {
    assertThat(Postcode.readings("SW11"))
        .extracting(Postcode::label)
        .containsExactly("SW11", "SW1 1");
  }
}
