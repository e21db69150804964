/**
 * Ties between organisations: stated, dated, sourced; and those that follow from belonging to the
 * same group.
 *
 * <p>Start at {@code Ties}.
 */
@ApplicationModule(allowedDependencies = {"files", "web", "imports", "directory", "partnerships"})
@NullMarked
package org.crossroads.platform.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
