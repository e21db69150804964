/**
 * Published lists of statistical neighbours, as files bring them.
 *
 * <p>Owns {@code statistical_neighbour}; {@link
 * org.crossroads.platform.directory.StatisticalNeighbours StatisticalNeighbours} reads it. Start at
 * {@code NeighboursImporter}.
 */
@NullMarked
package org.crossroads.platform.directory.neighbours;

import org.jspecify.annotations.NullMarked;
