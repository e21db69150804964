package org.crossroads.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.agreement.IntraclassCorrelation.Form;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraclassCorrelationTests {
  /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
  static final double[][] JUDGES = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  @Test
  void theMeanSquaresOfFourJudges() {
    MeanSquares squares = MeanSquares.of(Tables.of(JUDGES));
    assertThat(squares.between()).isCloseTo(11.2417, within(5e-5));
    assertThat(squares.within()).isCloseTo(6.2639, within(5e-5));
    assertThat(squares.raters()).isCloseTo(32.4861, within(5e-5));
    assertThat(squares.residual()).isCloseTo(1.0194, within(5e-5));
  }

  /** Intervals as SciPy's F quantiles give them, and as R's psych prints them with fewer digits. */
  @ParameterizedTest
  @CsvSource({
    "ONE_WAY,.1657,-.1329323,.7225601",
    "RATERS_DRAWN,.2898,.0187867,.7610844",
    "RATERS_FIXED,.7148,.3424648,.9458583",
    "ONE_WAY_MEAN,.4428,-.8844422,.9124154",
    "RATERS_DRAWN_MEAN,.6201,.0711368,.9272320",
    "RATERS_FIXED_MEAN,.9093,.6756747,.9858917"
  })
  void sixFormsOfFourJudges(Form form, double value, double low, double high) {
    Agreement agreement = IntraclassCorrelation.of(Tables.of(JUDGES), Confidence.USUAL).of(form);
    assertThat(agreement.value().value().orElseThrow()).isCloseTo(value, within(5e-5));
    Interval.Of interval = (Interval.Of) agreement.interval();
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void unitsWithGapsAreLeftOut() {
    RatingTable table =
        RatingTable.builder(3, 2)
            .rate(0, 0, 1)
            .rate(0, 1, 2)
            .rate(1, 0, 5)
            .rate(1, 1, 5)
            .rate(2, 0, 3)
            .build();
    assertThat(IntraclassCorrelation.of(table, Confidence.USUAL).of(Form.ONE_WAY).units())
        .isEqualTo(2);
  }

  @Test
  void fullAgreementIsOneAndNoSpreadIsNothing() {
    var full =
        IntraclassCorrelation.of(
            Tables.of(new double[][] {{.1, .1, .1}, {.2, .2, .2}, {.7, .7, .7}}), Confidence.USUAL);
    for (Agreement each : full.forms().values()) {
      assertThat(each.value()).isEqualTo(new Score.Of(1));
      assertThat(each.interval()).isEqualTo(new Interval.Of(1, 1));
    }
    var none =
        IntraclassCorrelation.of(Tables.of(new double[][] {{.1, .1}, {.1, .1}}), Confidence.USUAL);
    for (Agreement each : none.forms().values()) {
      assertThat(each.value()).isInstanceOf(Score.Absent.class);
      assertThat(each.interval()).isInstanceOf(Interval.Absent.class);
    }
  }

  @Test
  void oneUnitOrOneRaterIsTooFew() {
    for (double[][] few : new double[][][] {{{1, 2}}, {{1}, {2}}}) {
      var result = IntraclassCorrelation.of(Tables.of(few), Confidence.USUAL);
      assertThat(result.meanSquares()).isEmpty();
      assertThat(result.of(Form.RATERS_DRAWN).value()).isInstanceOf(Score.Absent.class);
    }
  }

  /**
   * A constant offset of one judge lowers (2,1) and leaves (3,1); where all is offset (2,·) has
   * none.
   */
  @Test
  void anOffsetOfOneJudgeMattersWhereJudgesAreDrawn() {
    var result =
        IntraclassCorrelation.of(
            Tables.of(new double[][] {{1, 4}, {2, 5}, {6, 9}}), Confidence.USUAL);
    assertThat(result.of(Form.RATERS_FIXED).value()).isEqualTo(new Score.Of(1));
    assertThat(result.of(Form.RATERS_DRAWN).value().value().orElseThrow()).isLessThan(.7);
    assertThat(result.of(Form.RATERS_DRAWN).interval()).isInstanceOf(Interval.Absent.class);
  }
}
