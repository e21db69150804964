/**
 * Partnerships, networks and associations, and who belongs to them.
 *
 * <p>Start at {@code Partnerships}.
 */
@ApplicationModule(allowedDependencies = {"files", "web", "imports", "directory"})
@NullMarked
package org.crossroads.platform.partnerships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
