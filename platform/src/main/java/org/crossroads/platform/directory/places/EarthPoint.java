package org.crossroads.platform.directory.places;

/**
 * A point in WGS 84, as maps on the web want it.
 *
 * @param longitude degrees east of Greenwich
 * @param latitude degrees north of the equator
 */
public record EarthPoint(double longitude, double latitude) {}
