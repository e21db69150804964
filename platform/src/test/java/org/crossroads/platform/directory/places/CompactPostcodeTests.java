package org.crossroads.platform.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactPostcodeTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A 1BB", "W1A 0AX", "z9  9zz"})
  void comesBackAsItWasWithoutSpaces(String postcode) {
    byte[] bytes = new byte[8];
    int length = CompactPostcode.unpack(CompactPostcode.pack(postcode), bytes, 0);
    assertThat(new String(bytes, 0, length, StandardCharsets.US_ASCII))
        .isEqualTo(postcode.replace(" ", "").toUpperCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "M1", "1M 1AE", "MM1 1A1", "ABC1 1AA", "SW1A 1AAA", "M1-1AE", "É1 1AE"})
  void otherTextIsNone(String text) {
    assertThat(CompactPostcode.pack(text)).isZero();
  }

  @Test
  void theMapFindsEveryPostcodeAgain() {
    PostcodeMap map = new PostcodeMap();
    for (int i = 0; i < 200_000; i++) {
      map.put(postcode(i), PostcodeMap.position(i + 1, 2 * i + 1));
    }
    assertThat(map.size()).isEqualTo(200_000);
    for (int i = 0; i < 200_000; i += 2) {
      long position = PostcodeMap.position(i + 1, 2 * i + 1);
      assertThat(map.name(postcode(i), position)).isEqualTo(PostcodeMap.Found.SAME);
    }
    assertThat(map.name(postcode(0), 5)).isEqualTo(PostcodeMap.Found.NAMED_BEFORE);
    assertThat(map.name(postcode(1), 5)).isEqualTo(PostcodeMap.Found.MOVED);
    assertThat(map.name(CompactPostcode.pack("AB1 1AA"), 5)).isEqualTo(PostcodeMap.Found.NEW);
    assertThat(map.notNamed()).hasSize(99_999);
  }

  @Test
  void positionsComeApartAgain() {
    long position = PostcodeMap.position(655_989, 1_213_660);
    assertThat(PostcodeMap.easting(position)).isEqualTo(655_989);
    assertThat(PostcodeMap.northing(position)).isEqualTo(1_213_660);
  }

  private static long postcode(int number) {
    return CompactPostcode.pack(
        "Z%d%c %d%c%c"
            .formatted(
                number % 10,
                'A' + number / 10 % 26,
                number / 260 % 10,
                'A' + number / 2600 % 26,
                'A' + number / 67_600 % 26));
  }
}
