package org.crossroads.platform.accounts.passkeys;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param label what they call it
 */
public record Passkey(UUID id, String label, Instant createdAt, Instant lastUsedAt) {}
