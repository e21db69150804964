package org.crossroads.platform.networks;

/**
 * A member through whom others reach one another.
 *
 * @param standing who, with the figures
 * @param reason why it is listed, in sentences
 * @param coverage how much of what the reason stands on is known, in a sentence
 */
public record Bridge(Standing standing, String reason, String coverage) {}
