package org.crossroads.platform.privacy;

/**
 * A fact of record that stays when a person is erased.
 *
 * @param what stays, as a sentence begins
 * @param reason why, as a sentence
 */
public record KeptFact(String what, String reason) {}
