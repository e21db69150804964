package org.crossroads.platform.mail;

import java.util.function.BooleanSupplier;

/** Takes mails where they go: an SMTP server, or a folder. */
interface Carrier {

  /**
   * Carries one mail.
   *
   * @param handOver called just before the mail leaves our hands; if it answers false, the mail
   *     stays
   */
  Delivery carry(OutboxRows.Claimed mail, BooleanSupplier handOver);

  /** Where mails go, as a sentence for the log. */
  String sentence();
}
