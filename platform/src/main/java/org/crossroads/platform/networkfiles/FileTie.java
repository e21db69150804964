package org.crossroads.platform.networkfiles;

/**
 * A tie as files state it. Two organisations have at most one, or where ties are directed one each
 * way; its weight is the sum over its kinds.
 *
 * @param from the number of the organisation at one end; of the one that says it, if directed
 * @param to the number of the organisation at the other end
 * @param weight above 0; 1 where the file has no weights
 * @param kind what the two do together, several with "; " between them, or ""
 */
public record FileTie(int from, int to, double weight, String kind) {}
