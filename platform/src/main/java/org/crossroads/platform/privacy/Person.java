package org.crossroads.platform.privacy;

import java.util.UUID;

/**
 * Whose data it is.
 *
 * @param account the id of their account
 * @param email their address, in small letters
 */
public record Person(UUID account, String email) {}
