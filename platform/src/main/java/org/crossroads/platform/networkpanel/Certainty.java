package org.crossroads.platform.networkpanel;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.answers.Answers;
import org.crossroads.analysis.network.answers.Confirmation;
import org.crossroads.analysis.network.answers.Disagreement;
import org.crossroads.analysis.network.answers.Isolation;
import org.crossroads.analysis.network.answers.RankBands;
import org.crossroads.analysis.network.answers.RankBands.Bands;
import org.crossroads.analysis.network.answers.Silence;
import org.crossroads.analysis.network.paths.WeightedRoutes;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.jspecify.annotations.Nullable;

/**
 * How far the numbers of a network of reports can be trusted when some are silent.
 *
 * @param confirmation how often partners confirm one another
 * @param disagreement how differently they see their tie
 * @param bounds between which values measures lie, whatever the silent would have said
 * @param everybodyNamed all measures if the silent had named everybody, or null where nobody is
 *     silent or that is more than can be measured
 * @param isolation who is known to have no tie, and of whom nobody knows
 * @param degreeBands the places by number of partners, or null where enough answered, nobody did,
 *     or the network is too large to draw from
 * @param betweennessBands the places by betweenness, likewise
 */
public record Certainty(
    Confirmation.Result confirmation,
    Disagreement.Result disagreement,
    Silence.Result bounds,
    @Nullable EverybodyNamed everybodyNamed,
    Isolation.Result isolation,
    @Nullable Bands degreeBands,
    @Nullable Bands betweennessBands) {
  /** Beyond so many organisations the replicates take more than a minute, or a gigabyte. */
  private static final int MOST_RANKED_BY_DEGREE = 20_000;

  private static final int MOST_RANKED_BY_BETWEENNESS = 1_000;

  /** Beyond so many reports the imagined network takes minutes, or gigabytes. */
  private static final long MOST_IMAGINED = 1_000_000;

  /**
   * Finds what can be said, or says why not.
   *
   * @param reports who names whom, or null where rows are undirected ties
   * @param imagining measures the reports that the silent could have made besides
   * @param notes hears why something is absent
   * @return null if nothing can be said
   */
  static @Nullable Certainty of(
      FileNetwork network,
      @Nullable DirectedGraph reports,
      PanelOptions options,
      Function<DirectedGraph, EverybodyNamed> imagining,
      Consumer<String> notes) {
    Symmetrise rule = options.rule();
    if (reports == null || rule == null) {
      notes.accept(
          "Who answered is known, but not who reported which tie. If \"from\" is the one that answered, --directed adds what partners confirm, bounds for the silent, and rank bands.");
      return null;
    }
    boolean[] answered = new boolean[network.organisations().size()];
    for (int v = 0; v < answered.length; v++) {
      answered[v] = Objects.equals(network.organisations().get(v).responded(), true);
      if (!answered[v] && reports.out().size(v) > 0) {
        notes.accept(
            "\"%s\" did not answer by the column responded, but the ties say whom it names. Until that is put right, what partners confirm, bounds and rank bands are left out."
                .formatted(network.organisations().get(v).id()));
        return null;
      }
    }
    Answers answers = Answers.of(reports, answered);
    return new Certainty(
        Confirmation.of(answers),
        Disagreement.of(answers),
        Silence.bounds(answers, rule),
        everybodyNamed(answers, imagining, notes),
        Isolation.of(answers, rule),
        bands(
            answers,
            rule,
            "partners",
            MOST_RANKED_BY_DEGREE,
            Certainty::partners,
            options.seed(),
            notes),
        bands(
            answers,
            rule,
            "betweenness",
            MOST_RANKED_BY_BETWEENNESS,
            options.byWeight()
                ? graph -> WeightedRoutes.of(graph, Threads.ONE).betweenness()
                : graph -> Betweenness.of(graph, Threads.ONE),
            options.seed(),
            notes));
  }

  private static @Nullable EverybodyNamed everybodyNamed(
      Answers answers, Function<DirectedGraph, EverybodyNamed> imagining, Consumer<String> notes) {
    long silent = answers.organisations() - (long) answers.rate().k();
    long imagined = silent * (answers.organisations() - 1L);
    if (imagined == 0) {
      return null;
    }
    if (imagined > MOST_IMAGINED) {
      notes.accept(
          String.format(
              Locale.UK,
              "What each measure would be if the silent had named everybody is found for up to %,d such answers; here they would be %,d.",
              MOST_IMAGINED,
              imagined));
      return null;
    }
    return imagining.apply(Silence.everybodyNamed(answers));
  }

  private static Scores partners(Graph graph) {
    return Scores.of(
        IntStream.range(0, graph.organisations()).map(graph::degree).asDoubleStream().toArray());
  }

  private static @Nullable Bands bands(
      Answers answers,
      Symmetrise rule,
      String measure,
      int most,
      Function<Graph, Scores> scores,
      long seed,
      Consumer<String> notes) {
    if (answers.organisations() > most) {
      notes.accept(
          String.format(
              Locale.UK,
              "Rank bands by %s are drawn for up to %,d organisations; here are %,d.",
              measure,
              most,
              answers.organisations()));
      return null;
    }
    RankBands.Options drawing =
        new RankBands.Options(
            RankBands.Options.USUAL.replicates(), RankBands.Options.USUAL.confidence(), seed);
    return switch (RankBands.of(answers, rule, scores, drawing)) {
      case RankBands.NotNeeded enough -> null;
      case RankBands.NobodyAnswered nobody -> null;
      case Bands bands -> bands;
    };
  }

  /** Adds what is known of each organisation. */
  void addTo(Figures figures) {
    figures.eachNamed("ties_known", v -> isolation.of(v).name().toLowerCase(Locale.ROOT));
    figures.each("fewest_partners", bounds.fewestPartners());
    figures.each("most_partners", bounds.mostPartners());
    addBands("degree_rank", degreeBands, figures);
    addBands("betweenness_rank", betweennessBands, figures);
  }

  private static void addBands(String name, @Nullable Bands bands, Figures figures) {
    if (bands != null) {
      figures.eachWho(
          name + "_best", v -> bands.find(v).map(band -> (long) band.best()).orElse(null));
      figures.eachWho(
          name + "_worst", v -> bands.find(v).map(band -> (long) band.worst()).orElse(null));
    }
  }
}
