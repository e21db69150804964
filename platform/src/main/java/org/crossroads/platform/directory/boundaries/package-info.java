/**
 * Outlines of areas: read from GeoJSON, TopoJSON and tables of well-known text, matched to
 * authorities and regions, or, where nobody gave a boundary, derived from the institutions' own
 * positions.
 *
 * <p>Owns {@code boundary}. Must not know pages. Start at {@link
 * org.crossroads.platform.directory.boundaries.BoundaryFile BoundaryFile} (in) and {@link
 * org.crossroads.platform.directory.boundaries.Outlines Outlines} (out).
 */
@NamedInterface("boundaries")
@NullMarked
package org.crossroads.platform.directory.boundaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
