package org.crossroads.platform.networks;

/** The network of today has been read anew, since the data or the day changed. */
record CountryRead(MeasuredCountry country) {}
