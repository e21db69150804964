package org.crossroads.platform.accounts.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One browser that is signed in.
 *
 * @param browser in a few words, for example Firefox on Windows
 * @param signedInAt when the person last proved in it who they are
 * @param seenAt the last request, to the minute
 */
public record Session(
    UUID id, SignInMethod method, String browser, Instant signedInAt, Instant seenAt) {}
