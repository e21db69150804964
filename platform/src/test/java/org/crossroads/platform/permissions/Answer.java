package org.crossroads.platform.permissions;

import java.util.Arrays;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a page says to somebody: one letter of the table. */
enum Answer {
  /** Shown, or a form shown again with what has to be put right. */
  SHOWN('y'),
  /** Done, and sent on to another page of this site. */
  DONE('>'),
  /** Sent to sign in. */
  SIGN_IN('s'),
  /** Not there, or not theirs: the two look the same. */
  ABSENT('-'),
  /** Not understood. */
  MISUNDERSTOOD('?');

  private final char letter;

  Answer(char letter) {
    this.letter = letter;
  }

  static Answer of(char letter) {
    return Arrays.stream(values())
        .filter(answer -> answer.letter == letter)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No answer is written " + letter));
  }

  static Answer of(MockHttpServletResponse response) {
    String location = String.valueOf(response.getHeader("Location"));
    return switch (response.getStatus()) {
      case 200 -> SHOWN;
      case 302, 303 -> location.startsWith("/sign-in?") ? SIGN_IN : DONE;
      case 400 -> MISUNDERSTOOD;
      case 404 -> ABSENT;
      default -> throw new AssertionError("Answered " + response.getStatus());
    };
  }
}
