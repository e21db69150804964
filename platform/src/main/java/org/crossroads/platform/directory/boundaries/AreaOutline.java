package org.crossroads.platform.directory.boundaries;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of a local authority.
 *
 * @param geometry in WGS 84, simplified to about 200 metres
 * @param derived whether it was drawn from the positions of the authority's institutions because no
 *     boundary was imported
 */
public record AreaOutline(String code, String name, Geometry geometry, boolean derived) {}
