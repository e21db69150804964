package org.crossroads.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class KappaTests {
  private static final UnitBootstrap.Options FEW =
      new UnitBootstrap.Options(200, Confidence.USUAL, 3);

  @Test
  void cohensKappaOfFiftyUnits() {
    CohenKappa.Result result = CohenKappa.of(crossed(20, 5, 10, 15), FEW);
    assertThat(result.observed()).isEqualTo(new Score.Of(.7));
    assertThat(result.expected()).isEqualTo(new Score.Of(.5));
    Agreement agreement = result.kappa();
    assertThat(agreement.value().value().orElseThrow()).isCloseTo(.4, within(1e-12));
    assertThat(((Interval.Of) agreement.interval()).holds(.4)).isTrue();
    assertThat(agreement.units()).isEqualTo(50);
  }

  @Test
  void cohensKappaWantsTwoRatersWhoDiffer() {
    assertThatThrownBy(() -> CohenKappa.of(Tables.raters("12", "12", "11"), FEW))
        .hasMessageContaining("there are 3. For more take fleiss");
    CohenKappa.Result same = CohenKappa.of(Tables.raters("111", "111"), FEW);
    assertThat(same.kappa().value()).isInstanceOf(Score.Absent.class);
    assertThat(same.observed()).isEqualTo(new Score.Of(1));
    assertThat(same.expected()).isEqualTo(new Score.Of(1));
    CohenKappa.Result apart = CohenKappa.of(Tables.raters("1·", "·1"), FEW);
    assertThat(apart.kappa().value()).isInstanceOf(Score.Absent.class);
    assertThat(apart.observed()).isInstanceOf(Score.Absent.class);
    assertThat(CohenKappa.of(Tables.raters("111", "222"), FEW).kappa().value())
        .isEqualTo(new Score.Of(0));
  }

  /** Fleiss (1971): ten patients, fourteen psychiatrists, five diagnoses. */
  @Test
  void fleissKappaOfTenPatients() {
    int[][] counts = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    List<double[]> rows = new ArrayList<>();
    for (int[] patient : counts) {
      double[] row = new double[14];
      int next = 0;
      for (int kind = 0; kind < patient.length; kind++) {
        for (int i = 0; i < patient[kind]; i++) {
          row[next++] = kind;
        }
      }
      rows.add(row);
    }
    FleissKappa.Result result = FleissKappa.of(Tables.of(rows), FEW);
    assertThat(result.observed().value().orElseThrow()).isCloseTo(.378022, within(6e-7));
    assertThat(result.expected().value().orElseThrow()).isCloseTo(.212755, within(6e-7));
    assertThat(result.kappa().value().value().orElseThrow()).isCloseTo(.209931, within(6e-7));
    assertThat(result.kappa().units()).isEqualTo(10);
    assertThat(result.kappa().ratings()).isEqualTo(140);
  }

  @Test
  void fleissKappaLeavesOutUnitsWithFewerRatings() {
    assertThat(FleissKappa.of(Tables.raters("121", "12·", "112"), FEW).kappa().units())
        .isEqualTo(2);
    FleissKappa.Result same = FleissKappa.of(Tables.raters("11", "11"), FEW);
    assertThat(same.kappa().value()).isInstanceOf(Score.Absent.class);
    assertThat(same.observed()).isEqualTo(new Score.Of(1));
    FleissKappa.Result single = FleissKappa.of(Tables.raters("1", "·"), FEW);
    assertThat(single.kappa().value()).isInstanceOf(Score.Absent.class);
    assertThat(single.expected()).isInstanceOf(Score.Absent.class);
  }

  @Test
  void guidesReadValuesInWords() {
    assertThat(Guide.KRIPPENDORFF.read(.8)).startsWith("Reliable enough");
    assertThat(Guide.KRIPPENDORFF.read(.7999)).startsWith("Good enough for tentative");
    assertThat(Guide.KRIPPENDORFF.read(.667)).startsWith("Good enough for tentative");
    assertThat(Guide.KRIPPENDORFF.read(.6669)).startsWith("Too unlike");
    assertThat(Guide.KRIPPENDORFF.read(.7745)).startsWith("Good enough for tentative");
    assertThat(Guide.KRIPPENDORFF.read(.66)).startsWith("Too unlike");
    assertThat(Guide.KOO_LI.read(.2898)).startsWith("Poor");
    assertThat(Guide.KOO_LI.read(.4999)).startsWith("Poor");
    assertThat(Guide.KOO_LI.read(.5)).startsWith("Moderate");
    assertThat(Guide.KOO_LI.read(.7148)).startsWith("Moderate");
    assertThat(Guide.KOO_LI.read(.7499)).startsWith("Moderate");
    assertThat(Guide.KOO_LI.read(.75)).startsWith("Good");
    assertThat(Guide.KOO_LI.read(.8999)).startsWith("Good");
    assertThat(Guide.KOO_LI.read(.9001)).startsWith("Excellent");
    assertThat(Guide.LANDIS_KOCH.read(-.1)).startsWith("Poor");
    assertThat(Guide.LANDIS_KOCH.read(.4)).startsWith("Fair");
    assertThat(Guide.NUNNALLY.read(.84)).contains("(Nunnally 1978)");
  }

  private static RatingTable crossed(int bothNo, int noYes, int yesNo, int bothYes) {
    List<double[]> rows = new ArrayList<>();
    int[] times = {bothNo, noYes, yesNo, bothYes};
    for (int cell = 0; cell < 4; cell++) {
      for (int i = 0; i < times[cell]; i++) {
        rows.add(new double[] {cell >> 1, cell & 1});
      }
    }
    return Tables.of(rows);
  }
}
