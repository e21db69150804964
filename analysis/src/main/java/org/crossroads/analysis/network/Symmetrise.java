package org.crossroads.analysis.network;

/**
 * The named rules that make one undirected tie out of what two organisations report of one another.
 *
 * <p>Every measure of an undirected graph changes with the rule, so the rule belongs beside the
 * number. A report that was not made counts as weight 0, also where the organisation never
 * answered; read the result beside the response rate.
 */
public enum Symmetrise {
  /** Tied, with weight 1, if at least one of them says so. */
  EITHER {
    @Override
    double weight(double one, double other) {
      return one > 0 || other > 0 ? 1 : 0;
    }
  },
  /** Tied, with weight 1, if both say so: confirmed. */
  BOTH {
    @Override
    double weight(double one, double other) {
      return one > 0 && other > 0 ? 1 : 0;
    }
  },
  /** The greater of the two weights: tied as {@link #EITHER}. */
  MAX {
    @Override
    double weight(double one, double other) {
      return Math.max(one, other);
    }
  },
  /** The smaller of the two weights: tied as {@link #BOTH}. */
  MIN {
    @Override
    double weight(double one, double other) {
      return Math.min(one, other);
    }
  },
  /** The mean of the two weights: tied as {@link #EITHER}, a one-sided report counts half. */
  MEAN {
    @Override
    double weight(double one, double other) {
      return one / 2 + other / 2;
    }
  };

  /** The weight of the tie; 0 for none. Each report is positive, or 0 where there is none. */
  abstract double weight(double one, double other);

  /** Whether one report alone makes no tie: both must name one another. */
  public boolean needsBoth() {
    return weight(1, 0) == 0;
  }

  /** Makes the undirected graph by this rule. Time O(m log d), space O(n + m). */
  public Graph of(DirectedGraph reports) {
    GraphBuilder ties = new GraphBuilder(reports.organisations());
    Rows out = reports.out();
    for (int v = 0; v < reports.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        int other = out.neighbour(i);
        double answer = out.weight(other, v);
        // A pair that reports both ways is met twice and taken the first time.
        if (answer == 0 || v < other) {
          double weight = weight(out.weight(i), answer);
          if (weight > 0) {
            ties.tie(v, other, weight);
          }
        }
      }
    }
    return ties.build();
  }
}
