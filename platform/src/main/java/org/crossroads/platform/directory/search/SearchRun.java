package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One search of one index. First whoever has every word; then, only if they are few, whoever
 * resembles what was typed. For one thread.
 */
final class SearchRun {
  /** So many are looked at closely; the rest keep the order of their rough scores. */
  private static final int POOL = 300;

  /** So many that might resemble it are looked at closely; the rest are not shown. */
  private static final int LOOKALIKE_POOL = 150;

  /** If at least so many have every word, nobody looks for lookalikes. */
  private static final int ENOUGH = 10;

  /** What resembles less is not shown. */
  private static final float LEAST_RESEMBLANCE = 0.6f;

  /** Beside something that has every word, what resembles less is not shown. */
  private static final float LEAST_RESEMBLANCE_BESIDE = 0.75f;

  /** What resembles so much less than the best is not shown. */
  private static final float LAG = 0.2f;

  /** More lookalikes are not shown. */
  private static final int MOST_LOOKALIKES = 50;

  /** Scores that differ by less than a fiftieth are equal: then the larger place is first. */
  private static final int STEPS = 50;

  private final SearchIndex index;
  private final SearchQuery query;
  private final boolean counting;
  private final Question question;
  private final FacetFilter filter;

  SearchRun(SearchIndex index, SearchQuery query, boolean counting) {
    this.index = index;
    this.query = query;
    this.counting = counting;
    this.question =
        Question.of(query.text())
            .withoutGluedArticle(word -> index.terms().hasBeginning(IndexField.WORD, word));
    this.filter = new FacetFilter(query.filters(), index.facets());
  }

  SearchResults results() {
    if (question.isEmpty() && !query.text().isBlank()) {
      return new SearchResults(0, true, List.of(), Map.of(), null);
    }
    Matches strict = strict();
    List<Integer> found = ranked(strict.best());
    int total = strict.passed();
    List<Integer> lookalikes = List.of();
    if (wantsLookalikes(strict.matched())) {
      lookalikes = lookalikes(new HashSet<>(found));
      total += lookalikes.size();
    }
    String didYouMean = strict.matched() == 0 ? didYouMean(lookalikes) : null;
    List<Integer> all = new ArrayList<>(found);
    all.addAll(lookalikes);
    return new SearchResults(
        total, lookalikes.isEmpty(), page(all), counting ? filter.counts() : Map.of(), didYouMean);
  }

  /** Among the nearest, lookalikes would come between those who have every word. */
  private boolean wantsLookalikes(int matched) {
    return !question.words().isEmpty()
        && (matched == 0 || (matched < ENOUGH && query.near() == null));
  }

  private Matches strict() {
    int most = Math.min(index.size(), Math.max(POOL, query.offset() + query.limit()));
    Matches matches = new Matches(this::countedResult, this::merit, most);
    new StrictQuery(question, index.terms()).collect(new Tally(index.size()), matches);
    return matches;
  }

  private boolean countedResult(int organisation) {
    if (counting && isPlaced(organisation)) {
      filter.count(organisation);
    }
    return isResult(organisation);
  }

  private boolean isResult(int organisation) {
    return isPlaced(organisation) && filter.passes(organisation);
  }

  private boolean isPlaced(int organisation) {
    return query.near() == null || index.hasPosition(organisation);
  }

  private int merit(int organisation, float score) {
    SearchQuery.Near near = query.near();
    return near == null
        ? Float.floatToIntBits(score)
        : Integer.MAX_VALUE - index.metresFrom(near.position(), organisation);
  }

  private List<Integer> ranked(long[] best) {
    if (query.near() != null || question.words().isEmpty()) {
      return Arrays.stream(best).mapToObj(Matches::organisation).toList();
    }
    int pool = Math.min(POOL, best.length);
    List<Integer> order = new ArrayList<>(closelyRanked(Arrays.copyOf(best, pool)));
    for (int i = pool; i < best.length; i++) {
      order.add(Matches.organisation(best[i]));
    }
    return order;
  }

  private List<Integer> closelyRanked(long[] pool) {
    Ranking ranking = new Ranking(query.text(), question, index);
    ranking.weigh(Arrays.stream(pool).mapToInt(Matches::organisation).toArray());
    return Arrays.stream(pool)
        .map(one -> packed(strictScore(ranking, one), Matches.organisation(one)))
        .boxed()
        .sorted(Comparator.reverseOrder())
        .map(Matches::organisation)
        .toList();
  }

  private static float strictScore(Ranking ranking, long roughly) {
    boolean hasNumber = Float.intBitsToFloat(Matches.merit(roughly)) >= StrictQuery.NUMBER;
    return ranking.strict(Matches.organisation(roughly)) + (hasNumber ? StrictQuery.NUMBER : 0);
  }

  private static long packed(float score, int organisation) {
    return Matches.packed(Math.round((score + 1) * STEPS), organisation);
  }

  private List<Integer> lookalikes(Set<Integer> found) {
    Matches matches =
        new Matches(
            organisation -> !found.contains(organisation) && isResult(organisation),
            (organisation, score) -> Float.floatToIntBits(score),
            LOOKALIKE_POOL);
    index.grams().collect(question.words(), matches);
    int[] candidates = Arrays.stream(matches.best()).mapToInt(Matches::organisation).toArray();
    float least = found.isEmpty() ? LEAST_RESEMBLANCE : LEAST_RESEMBLANCE_BESIDE;
    List<Integer> likest = likest(candidates, least);
    likest.forEach(filter::count);
    return nearestFirst(likest);
  }

  /** Returns those of the candidates that resemble what was typed at least so much, best first. */
  private List<Integer> likest(int[] candidates, float least) {
    Ranking ranking = new Ranking(query.text(), question, index);
    ranking.weigh(candidates);
    float[] resemblances = new float[candidates.length];
    long[] scored = new long[candidates.length];
    float best = 0;
    for (int i = 0; i < candidates.length; i++) {
      resemblances[i] = ranking.resemblance(candidates[i]);
      scored[i] = packed(ranking.lookalike(candidates[i], resemblances[i]), candidates[i]);
      best = Math.max(best, resemblances[i]);
    }
    float enough = Math.max(least, best - LAG);
    return IntStream.range(0, candidates.length)
        .filter(i -> resemblances[i] >= enough)
        .mapToObj(i -> scored[i])
        .sorted(Comparator.reverseOrder())
        .limit(MOST_LOOKALIKES)
        .map(Matches::organisation)
        .toList();
  }

  private List<Integer> nearestFirst(List<Integer> organisations) {
    SearchQuery.Near near = query.near();
    return near == null
        ? organisations
        : organisations.stream()
            .sorted(Comparator.comparingInt(o -> index.metresFrom(near.position(), o)))
            .toList();
  }

  private List<SearchHit> page(List<Integer> all) {
    return all.stream().skip(query.offset()).limit(query.limit()).map(this::hit).toList();
  }

  private SearchHit hit(int organisation) {
    SearchQuery.Near near = query.near();
    return new SearchHit(
        index.summary(organisation),
        near == null ? null : index.metresFrom(near.position(), organisation));
  }

  private @Nullable String didYouMean(List<Integer> lookalikes) {
    return lookalikes.isEmpty()
        ? null
        : "Nothing has all of “%s”. These come closest, such as %s."
            .formatted(query.text().strip(), index.summary(lookalikes.getFirst()).name());
  }
}
