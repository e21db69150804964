package org.crossroads.platform.imports;

/**
 * Imported data changed, here or on another node. What is derived from it should be made anew.
 *
 * @param version the version after the change
 */
public record DataChanged(long version) {}
