package org.crossroads.platform.web;

import java.time.LocalDate;

/**
 * A body of data that figures come from.
 *
 * @param name what it is called, for example "Get Information About Schools"
 * @param asOf the day it describes
 */
public record Source(String name, LocalDate asOf) {}
