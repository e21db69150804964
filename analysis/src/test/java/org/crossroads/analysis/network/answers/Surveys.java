package org.crossroads.analysis.network.answers;

import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Samples;

/** Answers that several tests use. */
final class Surveys {
  private Surveys() {}

  /** What each said of each, 0 for nothing, and who answered. */
  @SuppressWarnings("ArrayRecordComponent") // Test data, never compared.
  record Survey(double[][] said, boolean[] answered) {
    int n() {
      return answered.length;
    }

    Answers answers() {
      return Answers.of(Samples.directed(said), answered);
    }
  }

  /** Random reports of which those of some organisations are missing. */
  static Survey random(long seed) {
    RandomGenerator random = Samples.random(~seed);
    double[][] said = Samples.randomReports(seed);
    boolean[] answered = new boolean[said.length];
    for (int v = 0; v < said.length; v++) {
      answered[v] = random.nextInt(3) > 0;
      if (!answered[v]) {
        said[v] = new double[said.length];
      }
    }
    return new Survey(said, answered);
  }

  /** Reads "0>1:3 1>0" (weight 1 unless given) and "yyn" (who answered). */
  static Answers read(String reports, String answered) {
    double[][] said = new double[answered.length()][answered.length()];
    for (String report : reports.split(" ", -1)) {
      if (!report.isEmpty()) {
        String[] parts = report.split("[>:]", -1);
        said[Integer.parseInt(parts[0])][Integer.parseInt(parts[1])] =
            parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
      }
    }
    boolean[] yes = new boolean[answered.length()];
    for (int v = 0; v < yes.length; v++) {
      yes[v] = answered.charAt(v) == 'y';
    }
    return new Survey(said, yes).answers();
  }
}
