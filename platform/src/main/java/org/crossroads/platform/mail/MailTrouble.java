package org.crossroads.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that did not go out, or perhaps did not.
 *
 * @param recipient whom it was for
 * @param unsure whether it may have been sent all the same
 * @param at when we gave up
 * @param trouble what the mail server answered
 */
public record MailTrouble(
    UUID id, String kind, String recipient, boolean unsure, Instant at, String trouble) {}
