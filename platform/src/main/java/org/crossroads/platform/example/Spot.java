package org.crossroads.platform.example;

/** A place on the British National Grid, in metres. */
record Spot(int easting, int northing) {}
