package org.crossroads.platform.directory.search;

import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;

/**
 * All organisations as of one version of the data, ready to be searched. Never changes; when the
 * data does, another takes its place.
 *
 * <p>Organisations are numbered from 0, the likeliest first. Everything is in memory: it is
 * derived, it takes a second or two to make, and so there is nothing on disk to grow stale, to lock
 * or to back up.
 */
final class SearchIndex {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final long version;
  private final OrganisationSummary[] summaries;
  private final DocumentWords words;
  private final FacetColumns facets;
  private final TermIndex terms;
  private final GramIndex grams;
  private final String[] squashedNames;
  private final int[] eastings;
  private final int[] northings;

  SearchIndex(
      long version,
      OrganisationSummary[] summaries,
      DocumentWords words,
      String[] squashedNames,
      FacetColumns facets,
      TermIndex terms,
      GramIndex grams) {
    this.version = version;
    this.summaries = summaries;
    this.words = words;
    this.facets = facets;
    this.squashedNames = squashedNames;
    this.terms = terms;
    this.grams = grams;
    this.eastings = new int[summaries.length];
    this.northings = new int[summaries.length];
    for (int i = 0; i < summaries.length; i++) {
      Position position = summaries[i].position();
      eastings[i] = position == null ? UNKNOWN : position.easting();
      northings[i] = position == null ? UNKNOWN : position.northing();
    }
  }

  /** The version of the data it was built from. */
  long version() {
    return version;
  }

  int size() {
    return summaries.length;
  }

  OrganisationSummary summary(int organisation) {
    return summaries[organisation];
  }

  DocumentWords words() {
    return words;
  }

  FacetColumns facets() {
    return facets;
  }

  /** The telling words of its name without the spaces between them. */
  String squashedName(int organisation) {
    return squashedNames[organisation];
  }

  TermIndex terms() {
    return terms;
  }

  GramIndex grams() {
    return grams;
  }

  boolean hasPosition(int organisation) {
    return eastings[organisation] != UNKNOWN;
  }

  /** Returns the metres between the organisation and the point, as the crow flies. */
  int metresFrom(Position point, int organisation) {
    double east = (double) eastings[organisation] - point.easting();
    double north = (double) northings[organisation] - point.northing();
    return (int) Math.min(Integer.MAX_VALUE, Math.round(Math.sqrt(east * east + north * north)));
  }
}
