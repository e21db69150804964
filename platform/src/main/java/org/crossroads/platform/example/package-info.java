/**
 * The example county: a fictional place written in the register's own file formats.
 *
 * <p>Deterministic to the byte for a seed. Must not know the database: its files go in through the
 * same importers as real ones. Start at {@code ExampleCounty}.
 */
@ApplicationModule(allowedDependencies = {"files"})
@NullMarked
package org.crossroads.platform.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
