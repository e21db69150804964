package org.crossroads.platform.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
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
  private final IndexSearcher searcher;
  private final OrganisationSummary[] summaries;
  private final DocumentWords words;
  private final FacetColumns facets;
  private final GramIndex grams;
  private final int[] eastings;
  private final int[] northings;

  SearchIndex(
      long version,
      DirectoryReader reader,
      OrganisationSummary[] summaries,
      DocumentWords words,
      FacetColumns facets,
      GramIndex grams) {
    this.version = version;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.summaries = summaries;
    this.words = words;
    this.facets = facets;
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

  /** Runs the query over all organisations; the index is one segment, so one collector sees all. */
  void collect(Query query, Matches matches) {
    try {
      searcher.search(query, new Sole(matches));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Sole(Matches matches) implements CollectorManager<Matches, Matches> {
    @Override
    public Matches newCollector() {
      return matches;
    }

    @Override
    public Matches reduce(Collection<Matches> all) {
      return matches;
    }
  }

  /** Whether any organisation has this term. */
  boolean has(IndexField field, String term) {
    return organisationsWith(field, term) > 0;
  }

  int organisationsWith(IndexField field, String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(field.name(), term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any organisation has a term that begins so. */
  boolean hasBeginning(IndexField field, String beginning) {
    try {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.name());
      if (terms == null) {
        return false;
      }
      TermsEnum from = terms.iterator();
      BytesRef wanted = new BytesRef(beginning);
      return from.seekCeil(wanted) != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(from.term(), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
