package org.crossroads.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapBackgroundTests {
  @Test
  void withoutSettingsItIsPlain() {
    assertThat(MapBackground.of(" ", "somebody")).isEqualTo(MapBackground.NONE);
    assertThat(MapBackground.NONE.origin()).isEmpty();
    assertThat(MapBackground.NONE.version()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://tiles.example/{z}/{x}/{y}.png, https://tiles.example",
    "http://10.0.0.7:8081/streets/{z}/{x}/{y}?key=a, http://10.0.0.7:8081",
    "https://somebody:secret@tiles.example/{z}/{x}/{y}.png, https://tiles.example"
  })
  void browsersMayAskTheHostOfTheTilesAndNoOther(String tiles, String origin) {
    assertThat(MapBackground.of(tiles, "").origin()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiles.example/{z}/{x}/{y}.png",
        "ftp://tiles.example/{z}/{x}/{y}.png",
        "/tiles/{z}/{x}/{y}.png",
        "https://{s}.tiles.example/{z}/{x}/{y}.png",
        "https://tiles.example; script-src *;/{z}/{x}/{y}.png",
        "https://tiles.example/{z}/{x}.png"
      })
  void whatIsNoAddressOfTilesIsRefusedByName(String tiles) {
    assertThatThrownBy(() -> MapBackground.of(tiles, ""))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("CROSSROADS_MAP_TILES is \"" + tiles + "\", which is not")
        .hasMessageEndingWith("write it as https://tiles.example/{z}/{x}/{y}.png");
  }

  @Test
  void pagesOfOtherSettingsAreOthers() {
    MapBackground streets = MapBackground.of("https://tiles.example/{z}/{x}/{y}.png", "");
    assertThat(streets.version())
        .isNotEmpty()
        .isNotEqualTo(
            MapBackground.of("https://tiles.example/{z}/{x}/{y}.png", "© Streets").version());
  }
}
