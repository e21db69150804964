package org.crossroads.platform.directory.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds organisations that share many pieces of three letters with what was typed, rare pieces
 * counting more. Right for the misspelt; the {@link Ranking} then looks closely.
 */
final class LookalikeQuery {
  /** One slip spoils up to four pieces; of a short word that can be most. */
  private static final double SHARE = 0.3;

  /** Pieces that more than one in seven organisations have tell nothing and cost most. */
  private static final double COMMON = 1.0 / 7;

  /** What so few have is never common, however small the directory. */
  private static final int NEVER_COMMON = 1_000;

  /** Fewer rare pieces than this do not suffice; then the common ones are taken as well. */
  private static final int FEW = 4;

  private LookalikeQuery() {}

  static Query of(Question question, SearchIndex index) {
    Set<String> all = new LinkedHashSet<>(Grams.of(question.words()));
    double common = Math.max(NEVER_COMMON, COMMON * index.size());
    List<String> rare =
        all.stream().filter(g -> index.organisationsWith(IndexField.GRAM, g) < common).toList();
    Collection<String> grams = rare.size() < FEW ? all : rare;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String gram : grams) {
      any.add(new TermQuery(new Term(IndexField.GRAM.name(), gram)), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(Math.max(1, (int) (grams.size() * SHARE)));
    return any.build();
  }
}
