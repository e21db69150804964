package org.crossroads.platform.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the links file: what {@code to} is to {@code from}.
 *
 * @param type in the register's words, for example “Successor”
 */
record Link(School from, School to, String type, @Nullable LocalDate on) {}
