package org.crossroads.platform.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, in small letters.
 *
 * <p>Narrower than the standard: no quotes, comments or line breaks, and a domain with a dot, so
 * that it can stand in a mail's header and a page as it is. Two addresses that differ in capital
 * letters only are the same person's.
 */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64})*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  /**
   * Takes an address that is known to be one.
   *
   * @throws IllegalArgumentException if it is not; the message does not repeat it
   */
  public EmailAddress {
    value = value.toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("That is no e-mail address.");
    }
  }

  /** Reads what a person typed; blanks around it do not count. */
  public static Optional<EmailAddress> read(String typed) {
    String stripped = typed.strip();
    if (stripped.length() > LONGEST
        || !SHAPE.matcher(stripped.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.empty();
    }
    return Optional.of(new EmailAddress(stripped));
  }

  /** What follows the @, for example {@code northgate.sch.uk}. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
