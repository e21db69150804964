package org.crossroads.platform.networks;

import org.jspecify.annotations.Nullable;

/**
 * Where a member stands between others, in the network of the whole country.
 *
 * @param member who, with what is measured of its own ties
 * @param between between how many pairs of others it lies on a shortest route; of several shortest
 *     routes each counts in part
 * @param brokenOff into how many more parts the network would fall without it
 * @param openPairs how many pairs of its partners have no tie of their own
 * @param constraint how far its partners are tied up with one another (Burt 1992); null if it has
 *     none
 * @param core the most k such that it is among others who all have k partners within
 * @param community the number of its community
 */
public record Standing(
    InstitutionInNetwork member,
    double between,
    int brokenOff,
    long openPairs,
    @Nullable Double constraint,
    int core,
    int community) {}
