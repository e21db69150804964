package org.crossroads.platform.mail;

/** A mail lies in the outbox. Heard once its transaction has committed. */
record MailPosted() {}
