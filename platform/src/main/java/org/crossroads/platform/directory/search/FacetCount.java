package org.crossroads.platform.directory.search;

/**
 * How many results have this value.
 *
 * <p>The other facets' filters are applied and this facet's own is not, so that the counts say what
 * choosing the value as well would bring.
 *
 * @param value as in {@link SearchFilters}
 * @param label as people read it
 */
public record FacetCount(String value, String label, int count) {}
