/**
 * Personal data, whoever holds it: one register of every personal field, what a person may see of
 * themselves, what goes when they are erased, and what goes by itself after a time.
 *
 * <p>Knows no table of anybody's. A module with personal columns answers for them with a {@code
 * Holding}, found as a bean; a test fails for a column that nobody answers for. Start at {@code
 * Holding}.
 */
@ApplicationModule(allowedDependencies = {"web", "web :: parts"})
@NullMarked
package org.crossroads.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
