package org.crossroads.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTests {

  @Test
  void aMailThatCanBeStoppedGivesMailProgramsTheButton() throws MessagingException {
    String address = "https://crossroads.example/unsubscribe/abc";
    Letter letter = letter(address);
    assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + address + ">");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void aSignInMailHasNone() throws MessagingException {
    assertThat(letter("").getHeader("List-Unsubscribe")).isNull();
  }

  private static Letter letter(String stoppedAt) throws MessagingException {
    return new Letter(
        Session.getInstance(new Properties()),
        "Crossroads <crossroads@crossroads.example>",
        new OutboxRows.Claimed(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "letter",
            "amira@northgate.sch.uk",
            "A subject",
            "A text",
            stoppedAt,
            1),
        Instant.EPOCH);
  }
}
