package org.crossroads.analysis.network.communities;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Finds the communities of a network: organisations that work with one another more than with the
 * rest, whatever area or trust they are in.
 *
 * <p>The Leiden algorithm of Traag, Waltman and van Eck (2019), maximising {@link Modularity}:
 * organisations move one by one to where they fit best, communities are split into well connected
 * pieces, pieces are merged into knots, and the same is done with the knots. This is repeated until
 * no organisation would fit better elsewhere; once single organisations raise modularity by less
 * than 0.0001, only they still move. Every community is connected. A heavier tie holds more; ties
 * lead both ways; parts without a tie between them are never in one community; an isolate is alone
 * in its own.
 *
 * <p>Started from the communities of the last snapshot, they change only where that raises
 * modularity, and keep their numbers: see {@link Partition#numberedAs}. Where communities are
 * blurred, such a change may be found even if no tie changed. Else they are numbered 0, 1, 2… in
 * the order of their lowest organisation.
 *
 * <p>Time about O(m) for each pass, of which a few are made; space O(n + m). One thread; the same
 * graph, options and start give the same result to the bit.
 *
 * <p>Misleads if taken for the one truth: many partitions have nearly the same modularity, and
 * another seed may give another one. No faster method is sure to find the best. It always finds
 * something, also in ties made at random; ask what Q is and look at it with people who know the
 * area.
 */
public final class Leiden {
  // If single organisations raise less after a pass, another one finds nothing that shows.
  private static final double LEAST_RAISE = 1e-4;

  private Leiden() {}

  /**
   * What to look for.
   *
   * @param resolution γ of {@link Modularity}, at least 0; greater finds smaller communities
   * @param seed of the order in which organisations are looked at
   * @param passes how often to start again from what was found, at least 1; it stops sooner when
   *     there is nothing to gain
   */
  public record Options(double resolution, long seed, int passes) {
    /** Resolution 1, seed 1, at most 10 passes. */
    public static final Options USUAL = new Options(1, 1, 10);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Options {
      Modularity.requireResolution(resolution);
      if (passes < 1) {
        throw new IllegalArgumentException(passes + " passes; at least 1.");
      }
    }
  }

  /**
   * What was found.
   *
   * @param modularity Q at the resolution of the options; absent without ties
   */
  public record Result(Partition communities, Score modularity, Options options) {}

  /**
   * Finds communities, starting from nothing.
   *
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  public static Result of(Graph graph, Options options) {
    int[] alone = new int[graph.organisations()];
    Arrays.setAll(alone, v -> v);
    Partition found = found(graph, alone, options).numberedInOrder();
    return result(graph, found, options);
  }

  /**
   * Finds communities, starting from those of the last snapshot and keeping their numbers.
   *
   * @throws IllegalArgumentException if graph and communities differ in size
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  public static Result from(Partition last, Graph graph, Options options) {
    graph.requireFactsAbout(last.organisations());
    Partition found = found(graph, last.indices(), options).numberedAs(last);
    return result(graph, found, options);
  }

  private static Result result(Graph graph, Partition found, Options options) {
    return new Result(found, Modularity.of(graph, found, options.resolution()), options);
  }

  private static Partition found(Graph graph, int[] start, Options options) {
    int[] community = start;
    if (graph.ties() > 0) {
      new Search(graph, options).improve(community);
    }
    // Splitting what is not connected never lowers Q. Only a start or rounding can leave such.
    return Partition.of(ConnectedPieces.of(graph, community));
  }

  /**
   * This class numbers the organisations anew, in the order in which they are looked at: what is
   * looked at next then lies next in memory, which is most of the speed.
   */
  private static final class Search {
    private final int[] order;
    private final Level organisations;
    private final Options options;
    private final RandomGenerator random;

    Search(Graph graph, Options options) {
      this.options = options;
      random = RandomGeneratorFactory.of("L64X128MixRandom").create(options.seed());
      order = shuffled(graph.organisations(), random);
      organisations = Level.of(graph, order);
    }

    /** Improves the communities of the organisations until nobody fits better elsewhere. */
    void improve(int[] communityOfOrganisation) {
      int[] community = new int[order.length];
      Arrays.setAll(community, knot -> communityOfOrganisation[order[knot]]);
      moves(organisations, community);
      climb(community);
      double raised = moves(organisations, community);
      for (int pass = 1; pass < options.passes() && raised > 0; pass++) {
        if (raised > LEAST_RAISE) {
          climb(community);
        }
        raised = moves(organisations, community);
      }
      for (int knot = 0; knot < order.length; knot++) {
        communityOfOrganisation[order[knot]] = community[knot];
      }
    }

    /** Lets knots move one by one; says by how much that raised modularity. */
    private double moves(Level level, int[] community) {
      return new LocalMoving(level, options.resolution(), community).run();
    }

    /** Improves communities in which no organisation moves up to where each is a single knot. */
    private void climb(int[] community) {
      Level level = organisations;
      int[] communityOfKnot = community.clone();
      int[] knotOf = new int[community.length];
      Arrays.setAll(knotOf, v -> v);
      while (true) {
        int communities = renumber(communityOfKnot);
        int[] piece = new Refinement(level, options.resolution(), communityOfKnot).run();
        int pieces = renumber(piece);
        // With as many pieces as knots no merging gains, though rounding may hide that it should.
        if (communities == level.knots() || pieces == level.knots()) {
          break;
        }
        int[] communityOfPiece = new int[pieces];
        for (int knot = 0; knot < piece.length; knot++) {
          communityOfPiece[piece[knot]] = communityOfKnot[knot];
        }
        Arrays.setAll(knotOf, v -> piece[knotOf[v]]);
        level = level.merged(piece, pieces);
        communityOfKnot = communityOfPiece;
        moves(level, communityOfKnot);
      }
      for (int v = 0; v < community.length; v++) {
        community[v] = communityOfKnot[knotOf[v]];
      }
    }
  }

  private static int[] shuffled(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** Changes numbers below the length to 0, 1, 2… in the order of appearance; says how many. */
  private static int renumber(int[] numbers) {
    int[] newNumber = new int[numbers.length];
    Arrays.fill(newNumber, -1);
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (newNumber[numbers[i]] < 0) {
        newNumber[numbers[i]] = next++;
      }
      numbers[i] = newNumber[numbers[i]];
    }
    return next;
  }
}
