package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.directory.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SearchIndex} from rows that come likeliest first. For one thread.
 *
 * <p>The order is kept: an organisation's number in every list and array is its place in that
 * order, so that among equals the likelier wins without being compared.
 */
final class SearchIndexBuilder {
  private final TermIndex terms = new TermIndex();
  private final FacetColumns facets = new FacetColumns();
  private final GramIndex gramIndex = new GramIndex();
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<OrganisationSummary> summaries = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final List<String> squashedNames = new ArrayList<>();

  /** The words of texts that many organisations share, such as towns and types. */
  private final Map<String, List<String>> wordsOfCommonTexts = new HashMap<>();

  private final Map<String, long[]> gramsOfCommonWords = new HashMap<>();

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
    List<String> pairs = pairs(telling);
    words.add(
        DocumentWords.of(number, vocabulary, telling, places, groups, traits, longForms, pairs));
    squashedNames.add(String.join("", telling));

    gramIndex.add(number, Grams.of(telling));
    longForms.forEach(word -> gramIndex.add(number, gramsOfCommonWord(word)));
    places.forEach(word -> gramIndex.add(number, gramsOfCommonWord(word)));

    terms.add(number, IndexField.WORD, name);
    terms.add(number, IndexField.WORD, longForms);
    terms.add(number, IndexField.PAIR, pairs);
    terms.add(number, IndexField.WHOLE, List.of(squashedNames.getLast()));
    terms.add(number, IndexField.PLACE, places);
    terms.add(number, IndexField.POSTCODE, postcode(summary.postcode()));
    terms.add(number, IndexField.GROUP, groups);
    terms.add(number, IndexField.TRAIT, traits);
    terms.add(number, IndexField.CODE, Words.of(row.numbers()));
  }

  /** Ends the building: the index can be searched and nothing added any more. */
  SearchIndex finish(long version) {
    terms.finish();
    vocabulary.finish(summaries.size());
    gramIndex.finish();
    return new SearchIndex(
        version,
        summaries.toArray(new OrganisationSummary[0]),
        new DocumentWords(vocabulary, words.toArray(new int[0][])),
        squashedNames.toArray(new String[0]),
        facets,
        terms,
        gramIndex);
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
