/**
 * All measures of one network from files together, and the ways to write them down: the second door
 * to {@code crossroads-analysis}, for analysts without a database.
 *
 * <p>Turns a {@code FileNetwork} into arrays and the measures into JSON, CSV, text, GraphML or
 * GEXF. Must not know Spring, SQL or pages. Start at {@code NetworkPanel}.
 */
@ApplicationModule(allowedDependencies = {"files", "networkfiles"})
@NullMarked
package org.crossroads.platform.networkpanel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
