package org.crossroads.platform.networks;

/**
 * A group or partnership that has a network of its own.
 *
 * @param scope which
 * @param kind the kind of tie among its members
 * @param members how many of them are open
 */
public record GroupInNetwork(Scope scope, String kind, int members) {}
