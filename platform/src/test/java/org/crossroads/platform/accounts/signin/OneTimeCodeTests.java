package org.crossroads.platform.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.crossroads.platform.accounts.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTests {

  @Test
  void noLetterLooksLikeAnother() {
    assertThat(OneTimeCode.ALPHABET).hasSize(30).doesNotContain("0", "O", "1", "I", "L", "U");
    assertThat(OneTimeCode.ALPHABET.chars().distinct().count()).isEqualTo(30);
  }

  @Test
  void codesAreAllDifferentAndUseTheWholeAlphabet() {
    Set<String> codes = new HashSet<>();
    Set<Integer> letters = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String text = OneTimeCode.random().text();
      codes.add(text);
      text.chars().forEach(letters::add);
    }
    assertThat(codes).hasSize(2_000);
    assertThat(letters).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4KM7-W2XH", "4km7w2xh", " 4KM7 W2XH ", "4KM7–W2XH", "4 K M 7 W 2 X H"})
  void howItIsTypedDoesNotMatter(String typed) {
    assertThat(OneTimeCode.read(typed)).hasValue(new OneTimeCode("4KM7W2XH"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4KM7-W2X", "4KM7-W2XHH", "0KM7-W2XH", "4KM7-W2XL", "' OR 1=1"})
  void whatIsNoCodeIsNone(String typed) {
    assertThat(OneTimeCode.read(typed)).isEmpty();
  }

  @Test
  void theSameCodeIsStoredDifferentlyForEachBrowser() {
    OneTimeCode code = OneTimeCode.random();
    assertThat(code.keyedWith(Secret.random())).isNotEqualTo(code.keyedWith(Secret.random()));
  }
}
