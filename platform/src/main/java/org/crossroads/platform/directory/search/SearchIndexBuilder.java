package org.crossroads.platform.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.crossroads.platform.directory.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SearchIndex} from rows that come likeliest first. For one thread.
 *
 * <p>The order is kept: an organisation's number in Lucene and in every array is its place in that
 * order, so that among equals the likelier wins without being compared.
 */
final class SearchIndexBuilder {
  private static final FieldType TERMS = new FieldType();

  static {
    TERMS.setIndexOptions(IndexOptions.DOCS);
    TERMS.setOmitNorms(true);
    TERMS.setTokenized(true);
    TERMS.freeze();
  }

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final Document document = new Document();
  private final Map<IndexField, WordStream> streams = new EnumMap<>(IndexField.class);
  private final FacetColumns facets = new FacetColumns();
  private final GramIndex gramIndex = new GramIndex();
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<OrganisationSummary> summaries = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();

  /** The words of texts that many organisations share, such as towns and types. */
  private final Map<String, List<String>> wordsOfCommonTexts = new HashMap<>();

  private final Map<String, long[]> gramsOfCommonWords = new HashMap<>();

  SearchIndexBuilder() {
    try {
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig()
                  .setRAMBufferSizeMB(96)
                  .setUseCompoundFile(false)
                  .setMergePolicy(new LogDocMergePolicy())
                  .setMergeScheduler(new SerialMergeScheduler()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (IndexField field : IndexField.values()) {
      WordStream stream = new WordStream();
      streams.put(field, stream);
      document.add(new Field(field.name(), stream, TERMS));
    }
  }

  void add(OrganisationRows.Row row) {
    OrganisationSummary summary = row.summary();
    int number = summaries.size();
    summaries.add(summary);
    facets.add(number, summary);

    List<String> name = Words.of(summary.name());
    List<String> telling = Words.telling(name);
    List<String> places = places(row);
    List<String> groups = common(row.groups());
    List<String> traits = traits(row);
    List<String> longForms = longForms(name);
    words.add(DocumentWords.of(number, vocabulary, telling, places, groups, traits, longForms));

    stream(IndexField.WORD, both(name, longForms));
    stream(IndexField.PAIR, pairs(telling));
    stream(IndexField.WHOLE, List.of(String.join("", telling)));
    stream(IndexField.PLACE, places);
    stream(IndexField.POSTCODE, postcode(summary.postcode()));
    stream(IndexField.GROUP, groups);
    stream(IndexField.TRAIT, traits);
    stream(IndexField.CODE, Words.of(row.numbers()));
    gramIndex.add(number, Grams.of(telling));
    longForms.forEach(word -> gramIndex.add(number, gramsOfCommonWord(word)));
    places.forEach(word -> gramIndex.add(number, gramsOfCommonWord(word)));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the building: the index can be searched and nothing added any more. */
  SearchIndex finish(long version) {
    try {
      writer.forceMerge(1);
      writer.close();
      vocabulary.finish(summaries.size());
      gramIndex.finish();
      return new SearchIndex(
          version,
          DirectoryReader.open(directory),
          summaries.toArray(new OrganisationSummary[0]),
          new DocumentWords(vocabulary, words.toArray(new int[0][])),
          facets,
          gramIndex);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stream(IndexField field, List<String> terms) {
    Objects.requireNonNull(streams.get(field)).words(terms);
  }

  private List<String> places(OrganisationRows.Row row) {
    var area = row.summary().area();
    List<String> places = new ArrayList<>(common(row.summary().town()));
    places.addAll(common(area == null ? null : area.name()));
    places.addAll(common(row.places()));
    return places.stream().distinct().toList();
  }

  private List<String> traits(OrganisationRows.Row row) {
    OrganisationSummary summary = row.summary();
    List<String> traits = new ArrayList<>(common(summary.phase()));
    traits.addAll(common(summary.type()));
    traits.addAll(common(summary.sector().label()));
    traits.addAll(common(row.traits()));
    return traits.stream().distinct().toList();
  }

  private List<String> common(@Nullable String text) {
    return text == null
        ? List.of()
        : wordsOfCommonTexts.computeIfAbsent(
            text,
            t -> Words.of(t).stream().filter(word -> !Words.isSmall(word)).distinct().toList());
  }

  private long[] gramsOfCommonWord(String word) {
    return gramsOfCommonWords.computeIfAbsent(word, w -> Grams.of(List.of(w)));
  }

  private static List<String> longForms(List<String> name) {
    return name.stream().flatMap(word -> Abbreviations.longForms(word).stream()).toList();
  }

  private static List<String> both(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<String> pairs(List<String> words) {
    List<String> pairs = new ArrayList<>(words.size());
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + words.get(i));
    }
    return pairs;
  }

  private static List<String> postcode(@Nullable String postcode) {
    if (postcode == null || postcode.length() < 5) {
      return List.of();
    }
    String squashed = squashed(postcode);
    int inward = Math.max(0, squashed.length() - 3);
    return List.of(squashed, squashed.substring(0, inward) + " " + squashed.substring(inward));
  }

  private static String squashed(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
