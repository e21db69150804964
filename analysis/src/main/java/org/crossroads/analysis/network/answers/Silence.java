package org.crossroads.analysis.network.answers;

import java.util.Arrays;
import org.crossroads.analysis.network.Bounds;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.shape.Components;

/**
 * Says between which values the measures of a network must lie, whatever the silent would have
 * said.
 *
 * <p>The two ends are those of all possible answers (partial identification, Manski 2003); nothing
 * is estimated. For ties, partners, isolates and parts they are "the silent named nobody" and "the
 * silent named everybody". Reciprocity is not so simple, since an answer can add a report that is
 * not returned: it is lowest when the silent name just those that do not name them, and highest
 * when they name just those that do, and one another. It is absent at an end where nobody names
 * anybody.
 *
 * <p>Where the rule wants both to say so ({@link Symmetrise#needsBoth}), a silent one can tie
 * itself only to those who name it and to other silent ones. Weights do not matter. With nobody
 * silent both ends are the same.
 *
 * <p>Time O(m log d), space O(n + m): the ties that could be are counted, not made. Deterministic.
 *
 * <p>Misleads if the middle is taken for the likely value: neither end is likely, and the bounds
 * say nothing about what is between. Bounds of two measures need not be reached together.
 */
public final class Silence {
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than two organisations no tie is possible.");
  private static final Score NO_REPORTS =
      new Score.Absent("Nobody names anybody, so there is nothing to return.");

  private Silence() {}

  /**
   * The bounds.
   *
   * @param density of the ties by the rule, 0 to 1
   * @param fewestPartners of each organisation
   * @param mostPartners of each organisation
   * @param isolates how many organisations have no tie
   * @param fewestParts the fewest parts that the network may fall into
   * @param mostParts the most parts
   * @param reciprocity the share of reports that are returned, 0 to 1
   */
  public record Result(
      Range density,
      Counts fewestPartners,
      Counts mostPartners,
      Bounds isolates,
      int fewestParts,
      int mostParts,
      Range reciprocity) {}

  /**
   * Finds the bounds.
   *
   * @param rule which reports make a tie
   */
  public static Result bounds(Answers answers, Symmetrise rule) {
    Graph known = rule.of(answers.reports());
    int[] fewest = new int[known.organisations()];
    Arrays.setAll(fewest, known::degree);
    int[] most = new int[fewest.length];
    Arrays.setAll(most, v -> mostPartners(answers, rule, known, v));
    int surelyAlone = alone(most);
    return new Result(
        new Range(density(fewest), density(most)),
        Counts.of(fewest),
        Counts.of(most),
        Bounds.of(surelyAlone, alone(fewest) - surelyAlone, fewest.length),
        Components.of(fullest(answers, rule, known)).parts(),
        Components.of(known).parts(),
        reciprocity(answers));
  }

  /**
   * The reports as they would be if the silent had named everybody; each imagined one weighs 1.
   *
   * <p>Any measure of them, beside the same measure of {@link Answers#reports}, says what it would
   * be in the two cases. For measures that are not in {@link Result} another answer may lie outside
   * both: distances, for instance, shrink and grow with the parts that a tie joins.
   *
   * <p>Time and space O(s·n) for s silent of n organisations, so not for a whole country.
   */
  public static DirectedGraph everybodyNamed(Answers answers) {
    GraphBuilder reports = new GraphBuilder(answers.organisations());
    Rows out = answers.reports().out();
    for (int v = 0; v < answers.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        reports.tie(v, out.neighbour(i), out.weight(i));
      }
      for (int w = 0; w < answers.organisations() && !answers.hasAnswered(v); w++) {
        if (v != w) {
          reports.tie(v, w);
        }
      }
    }
    return reports.buildDirected();
  }

  private static int mostPartners(Answers answers, Symmetrise rule, Graph known, int v) {
    if (answers.hasAnswered(v)) {
      int named = silentNamedBy(answers, v);
      return rule.needsBoth()
          ? known.degree(v) + named
          : known.degree(v) - named + answers.silent();
    }
    int fromAnswered = rule.needsBoth() ? answers.reports().in().size(v) : answers.rate().k();
    return fromAnswered + answers.silent() - 1;
  }

  private static int silentNamedBy(Answers answers, int v) {
    Rows out = answers.reports().out();
    int named = 0;
    for (int i = out.start(v); i < out.end(v); i++) {
      named += answers.hasAnswered(out.neighbour(i)) ? 0 : 1;
    }
    return named;
  }

  private static Score density(int[] partners) {
    double n = partners.length;
    long ends = Arrays.stream(partners).asLongStream().sum();
    return n < 2 ? TOO_FEW : new Score.Of(ends / (n * (n - 1)));
  }

  private static int alone(int[] partners) {
    return (int) Arrays.stream(partners).filter(count -> count == 0).count();
  }

  /** A graph with the same parts as if the silent had named everybody, but few of the ties. */
  private static Graph fullest(Answers answers, Symmetrise rule, Graph known) {
    GraphBuilder ties = new GraphBuilder(known.organisations());
    int silent = -1;
    for (int v = 0; v < known.organisations(); v++) {
      copy(known, v, ties);
      if (!answers.hasAnswered(v)) {
        if (silent >= 0) {
          ties.tie(silent, v);
        }
        silent = v;
        nameBack(answers, v, ties);
      }
    }
    for (int v = 0; v < known.organisations() && silent >= 0 && !rule.needsBoth(); v++) {
      if (v != silent) {
        ties.tie(silent, v);
      }
    }
    return ties.build();
  }

  private static void copy(Graph known, int v, GraphBuilder ties) {
    for (int i = known.start(v); i < known.end(v); i++) {
      if (v < known.neighbour(i)) {
        ties.tie(v, known.neighbour(i));
      }
    }
  }

  private static void nameBack(Answers answers, int silent, GraphBuilder ties) {
    Rows in = answers.reports().in();
    for (int i = in.start(silent); i < in.end(silent); i++) {
      ties.tie(silent, in.neighbour(i));
    }
  }

  private static Range reciprocity(Answers answers) {
    Rows out = answers.reports().out();
    double reports = out.entries();
    double returned = 0;
    double toSilent = 0;
    for (int v = 0; v < out.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        returned += out.contain(out.neighbour(i), v) ? 1 : 0;
        toSilent += answers.hasAnswered(out.neighbour(i)) ? 0 : 1;
      }
    }
    double silent = answers.silent();
    double amongSilent = silent * (silent - 1) / 2;
    double notReturned = silent * answers.rate().k() - toSilent + amongSilent;
    return new Range(
        share(returned, reports + notReturned),
        share(returned + 2 * toSilent + 2 * amongSilent, reports + toSilent + 2 * amongSilent));
  }

  private static Score share(double returned, double reports) {
    return reports == 0 ? NO_REPORTS : new Score.Of(returned / reports);
  }
}
