package org.crossroads.platform.partnerships;

import java.util.UUID;

/**
 * A partnership, network or association that institutions join of their own will.
 *
 * @param id stable: it follows from name and kind
 * @param name what its members call it
 * @param kind what it is for, for example "Sport"; "" if the file says nothing
 */
public record Partnership(UUID id, String name, String kind) {}
