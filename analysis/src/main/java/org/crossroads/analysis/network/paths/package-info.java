/**
 * Shortest routes between all organisations: the sweeps that betweenness, closeness, reach and
 * distances stand on. Start at {@code Rings}.
 */
@NullMarked
package org.crossroads.analysis.network.paths;

import org.jspecify.annotations.NullMarked;
