package org.crossroads.platform.directory.boundaries;

import org.locationtech.jts.geom.Geometry;

/**
 * One outline of a file.
 *
 * @param number its place in the file, from 1; in a table its row
 * @param code the code it bears, a GSS code as a rule; the name if it has no code
 * @param name the name it bears; the code if it has no name
 * @param geometry a valid polygon or multipolygon in WGS 84
 */
record Boundary(long number, String code, String name, Geometry geometry) {}
