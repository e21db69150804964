package org.crossroads.platform.mail;

/** How an attempt to send a mail ended. */
sealed interface Delivery {

  /** The mail server, or the folder, has it. */
  record Sent() implements Delivery {}

  /** The mail server will not have it, now or later. */
  record Refused(String answer) implements Delivery {}

  /** The mail server surely does not have it, and may take it later. */
  record NotNow(String answer) implements Delivery {}

  /** The mail server may have it; the connection broke before it said so. */
  record Unsure(String answer) implements Delivery {}

  /** Another node took the mail over; nothing was sent. */
  record ClaimLost() implements Delivery {}
}
