package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A linear programme of ojAlgo's whose answer is checked before anybody believes it.
 *
 * <p>This class sees to it that a claim "this can be reached" always comes with numbers that keep
 * every bound and every sum.
 */
final class Programme {
  private static final double EXACTNESS = 1e-6;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> variables = new ArrayList<>();

  /**
   * Adds a number to be found.
   *
   * @param high infinite for no bound
   * @return its place in the answer
   */
  int variable(double low, double high, double cost) {
    Variable variable = model.newVariable("x" + variables.size()).weight(cost);
    if (low > Double.NEGATIVE_INFINITY) {
      variable.lower(low);
    }
    if (high < Double.POSITIVE_INFINITY) {
      variable.upper(high);
    }
    variables.add(variable);
    return variables.size() - 1;
  }

  /** Makes a variable 0 or 1 only. */
  void binary(int variable) {
    variables.get(variable).binary();
  }

  /** Begins an equation whose left side is to be this. */
  Equation equation(double level) {
    return new Equation(model.newExpression("e" + model.countExpressions()).level(level));
  }

  /** The left side of an equation. */
  final class Equation {
    private final Expression expression;

    private Equation(Expression expression) {
      this.expression = expression;
    }

    void add(int variable, double factor) {
      Variable which = variables.get(variable);
      expression.set(which, expression.get(which).doubleValue() + factor);
    }
  }

  /** What came of it. */
  sealed interface Answer {}

  /** The best there is. */
  static final class Best implements Answer {
    private final double[] values;

    private Best(double[] values) {
      this.values = values;
    }

    double value(int variable) {
      return values[variable];
    }
  }

  /** No numbers keep all bounds and sums. */
  record Impossible() implements Answer {}

  /** It can be as good as anybody likes. */
  record Endless() implements Answer {}

  /**
   * Finds the numbers of the least cost.
   *
   * @throws ArithmeticException if the solver gives up or its numbers do not keep to the bounds
   */
  Answer least() {
    Optimisation.Result result = model.minimise();
    return switch (result.getState()) {
      case OPTIMAL, DISTINCT -> best(result);
      case INFEASIBLE -> new Impossible();
      case UNBOUNDED -> new Endless();
      default ->
          throw new ArithmeticException(
              "The linear programme of %d numbers ended as %s."
                  .formatted(variables.size(), result.getState()));
    };
  }

  private Answer best(Optimisation.Result result) {
    double[] values = new double[variables.size()];
    for (int i = 0; i < values.length; i++) {
      Variable variable = variables.get(i);
      values[i] = result.doubleValue(i);
      double slack = EXACTNESS * (1 + Math.abs(values[i]));
      require(
          variable.getLowerLimit() == null
              || values[i] >= variable.getLowerLimit().doubleValue() - slack);
      require(
          variable.getUpperLimit() == null
              || values[i] <= variable.getUpperLimit().doubleValue() + slack);
    }
    for (Expression each : model.constraints().toList()) {
      if (each.getLowerLimit() != null && !each.isObjective()) {
        requireSum(each, values);
      }
    }
    return new Best(values);
  }

  private void requireSum(Expression equation, double[] values) {
    double sum = 0;
    double size = 1;
    for (var key : equation.getLinearKeySet()) {
      double term = equation.get(key).doubleValue() * values[key.index];
      sum += term;
      size += Math.abs(term);
    }
    require(Math.abs(sum - equation.getLowerLimit().doubleValue()) <= EXACTNESS * size);
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw new ArithmeticException("The answer to a linear programme does not keep its bounds.");
    }
  }
}
