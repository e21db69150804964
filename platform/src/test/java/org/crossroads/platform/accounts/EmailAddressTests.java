package org.crossroads.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

  @Test
  void capitalLettersAndBlanksAroundDoNotCount() {
    assertThat(EmailAddress.read("  Amira@Northgate.SCH.uk "))
        .hasValue(new EmailAddress("amira@northgate.sch.uk"));
    assertThat(new EmailAddress("amira@northgate.sch.uk").domain()).isEqualTo("northgate.sch.uk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.co", "a.b+c@x-y.example.org", "o'neil@school.sch.uk"})
  void usualAddressesAreTaken(String typed) {
    assertThat(EmailAddress.read(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amira",
        "amira@",
        "@northgate.sch.uk",
        "amira@localhost",
        "a..b@c.uk",
        "a@b..uk",
        "a@-b.uk",
        "a b@c.uk",
        "a@c.uk\r\nBcc: all@c.uk",
        "a@c.uk\nBcc:x@c.uk",
        "a@c.uk,b@c.uk",
        "<a@c.uk>",
        "\"a b\"@c.uk",
        "a@c.uk\u0000",
        "a@[127.0.0.1]",
        "аmira@nоrthgate.sch.uk"
      })
  void whatIsNoAddressOrMightBeTwoIsNot(String typed) {
    assertThat(EmailAddress.read(typed)).isEmpty();
  }
}
