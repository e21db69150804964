package org.crossroads.platform.accounts;

import java.time.Instant;

/**
 * A person who may sign in.
 *
 * @param email where sign-in mails go
 * @param name what they call themselves, or "" until they say
 * @param since when they first signed in
 */
public record Account(
    AccountId id, EmailAddress email, String name, Instant since, AccountState state) {}
