package org.crossroads.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/account",
        "/areas/202,206?order=name&layer=trust",
        "/organisations?q=St%20Mary#x"
      })
  void ourOwnAddressesAreTaken(String text) {
    assertThat(LocalPath.read(text)).hasValue(new LocalPath(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "account",
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/%0a/evil.example\n",
        "/a\r\nSet-Cookie: a=b",
        "/a b",
        "/.//evil.example",
        "/..//evil.example",
        "/a/..//evil.example",
        "javascript:alert(1)",
        "/ä",
        "/%zz",
        " /account",
        "http:/account"
      })
  void whatMightLeadAwayIsNot(String text) {
    assertThat(LocalPath.read(text)).isEmpty();
  }

  @Test
  void aTooLongOneIsNot() {
    assertThat(LocalPath.read("/" + "a".repeat(600))).isEmpty();
  }
}
