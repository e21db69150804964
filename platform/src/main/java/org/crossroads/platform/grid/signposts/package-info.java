/**
 * Where to find help with a dimension of a grid: examples of effective practice and resources, for
 * whoever reads that something is weak.
 */
@NullMarked
package org.crossroads.platform.grid.signposts;

import org.jspecify.annotations.NullMarked;
