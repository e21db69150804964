package org.crossroads.platform.accounts.openid;

/**
 * A service by which people may sign in.
 *
 * @param id as it stands in addresses
 * @param name what people call it
 */
public record OpenIdService(String id, String name) {}
