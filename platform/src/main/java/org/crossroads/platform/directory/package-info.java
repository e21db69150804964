/**
 * Organisations, their identity through time, areas, groups, places: the register and what stands
 * beside it.
 *
 * <p>Knows nothing of ties. Start at {@code Organisations}.
 */
@ApplicationModule(allowedDependencies = {"files", "web", "web :: parts", "background", "imports"})
@NullMarked
package org.crossroads.platform.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
