package org.crossroads.platform.networkpanel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.communities.Leiden;
import org.crossroads.analysis.network.communities.Modularity;
import org.crossroads.analysis.network.communities.Partition;
import org.crossroads.analysis.network.paths.Rings;
import org.crossroads.analysis.network.paths.WeightedRoutes;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.Brokerage;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.CorePeriphery;
import org.crossroads.analysis.network.position.Degree;
import org.crossroads.analysis.network.position.EffectiveSize;
import org.crossroads.analysis.network.position.EiIndex;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.crossroads.analysis.network.position.SampledBetweenness;
import org.crossroads.analysis.network.shape.BetweennessCentralization;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;
import org.crossroads.analysis.network.shape.DegreeCentralization;
import org.crossroads.analysis.network.shape.Density;
import org.crossroads.analysis.network.shape.Distances;
import org.crossroads.analysis.network.shape.Reciprocity;
import org.crossroads.analysis.network.shape.Transitivity;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.jspecify.annotations.Nullable;

/** Takes all measures of one network, each once, in the order in which they are written. */
final class Measuring {
  private static final Score NO_REPORTS =
      new Score.Absent("Ties without a direction have nobody to return them; use --directed.");
  private static final Score.Absent NO_GROUPS = new Score.Absent("No --group was given.");

  /** Beyond so many organisations routes are counted from some of them only, or it takes hours. */
  private static final int MOST_COUNTED_FROM_ALL = 200_000;

  private static final SampledBetweenness.Options SAMPLE =
      new SampledBetweenness.Options(2_000, 0.95, 1);

  private final PanelOptions options;
  private final Threads threads;
  private final Consumer<String> progress;
  private final FileNetwork network;
  private final @Nullable Breakage breakage;
  private final @Nullable DirectedGraph heard;
  private final @Nullable DirectedGraph reports;
  private final Graph ties;
  private final @Nullable GroupColumn groups;
  private final Figures figures = new Figures();

  Measuring(FileNetwork all, PanelOptions options, Consumer<String> progress) {
    this.options = options;
    threads = new Threads(options.threads());
    this.progress = progress;
    FileGraph before = FileGraph.of(all, options);
    FileGraph measured = before;
    if (options.removed().isEmpty()) {
      network = all;
      breakage = null;
    } else {
      int[] removed = all.numbersOf(options.removed());
      network = all.without(removed);
      measured = FileGraph.of(network, options);
      breakage = Breakage.of(all, before.ties(), removed, measured.ties());
    }
    heard = measured.reports();
    reports = options.directed() ? heard : null;
    ties = measured.ties();
    groups = options.group() == null ? null : GroupColumn.of(network, options.group());
  }

  /** Measures the same organisations with other reports. */
  private Measuring(Measuring like, DirectedGraph reports, Graph ties) {
    options = like.options;
    threads = like.threads;
    progress = step -> {};
    network = like.network;
    breakage = null;
    heard = reports;
    this.reports = options.directed() ? reports : null;
    this.ties = ties;
    groups = like.groups;
  }

  private EverybodyNamed imagined(DirectedGraph reports, Symmetrise rule) {
    var imagined = new Measuring(this, reports, rule.of(reports));
    Found found = imagined.find(new ArrayList<>());
    imagined.addWhole(found);
    imagined.addEach(found);
    return new EverybodyNamed(imagined.figures.whole(), imagined.figures.each());
  }

  NetworkPanel panel() {
    Coverage coverage = Coverage.of(network.organisations());
    List<String> notes = new ArrayList<>(PanelNotes.of(network, options, coverage, groups));
    Found found = find(notes);
    progress.accept("positions");
    addWhole(found);
    addEach(found);
    if (coverage.known()) {
      addSilentAlone(notes);
      progress.accept("what silence leaves open");
      coverage =
          coverage.with(
              Certainty.of(
                  network,
                  heard,
                  options,
                  all -> imagined(all, Objects.requireNonNull(options.rule())),
                  notes::add));
      if (coverage.certainty() != null) {
        coverage.certainty().addTo(figures);
      }
    }
    notes.addAll(figures.notes());
    return new NetworkPanel(
        options,
        network,
        reports == null ? ties.ties() : reports.reports(),
        coverage,
        breakage,
        found.cutPoints().bridges(),
        figures.whole(),
        figures.each(),
        notes);
  }

  /** Nobody who did not answer is called isolated, though the count of isolates has them in it. */
  private void addSilentAlone(List<String> notes) {
    long silent =
        IntStream.range(0, ties.organisations())
            .filter(v -> ties.degree(v) == 0)
            .filter(v -> !Objects.equals(network.organisations().get(v).responded(), true))
            .count();
    if (silent > 0) {
      notes.add(
          "isolates counts organisations without a known tie; %d of them did not answer, and may have many."
              .formatted(silent));
    }
  }

  /** What several numbers are read from. */
  private record Found(
      Components.Result parts,
      CutPoints.Result cutPoints,
      CorePeriphery.Result core,
      Rings rings,
      Routes routes,
      Leiden.Result communities) {}

  private Found find(List<String> notes) {
    progress.accept("parts and cores");
    Components.Result parts = Components.of(ties);
    CutPoints.Result cutPoints = CutPoints.of(ties);
    CorePeriphery.Result core = CorePeriphery.of(ties);
    progress.accept("distances");
    Rings rings = Rings.of(ties, threads);
    progress.accept("betweenness");
    Routes routes = options.byWeight() ? byWeight() : inSteps(rings, notes);
    progress.accept("communities");
    Leiden.Result communities =
        Leiden.of(ties, new Leiden.Options(1, options.seed(), Leiden.Options.USUAL.passes()));
    return new Found(parts, cutPoints, core, rings, routes, communities);
  }

  /** What hangs on the length of a tie. */
  private record Routes(Scores betweenness, Scores closeness, Score mean, Score diameter) {}

  private Routes inSteps(Rings rings, List<String> notes) {
    Distances.Result distances = Distances.of(rings);
    return new Routes(
        betweenness(notes), HarmonicCloseness.of(rings), distances.mean(), distances.diameter());
  }

  private Scores betweenness(List<String> notes) {
    if (ties.organisations() <= MOST_COUNTED_FROM_ALL) {
      return Betweenness.of(ties, threads);
    }
    SampledBetweenness.Result sampled = SampledBetweenness.of(ties, SAMPLE, threads);
    notes.add(
        "betweenness is estimated from %d organisations drawn by chance, since there are more than %d; with a probability of %.0f %% no number is off by more than %.0f."
            .formatted(
                sampled.sources(),
                MOST_COUNTED_FROM_ALL,
                100 * sampled.confidence(),
                Math.ceil(sampled.errorAtMost())));
    return sampled.estimates();
  }

  private Routes byWeight() {
    WeightedRoutes.Result routes = WeightedRoutes.of(ties, threads);
    return new Routes(routes.betweenness(), routes.closeness(), routes.mean(), routes.diameter());
  }

  private void addWhole(Found found) {
    Components.Result parts = found.parts();
    Routes routes = found.routes();
    figures.score("density", reports == null ? Density.of(ties) : Density.of(reports));
    figures.count("components", parts.parts());
    figures.count("largest_component", parts.size().stream().max().orElse(0));
    figures.count("isolates", counts(ties::degree).stream().filter(degree -> degree == 0).count());
    figures.score("degree_centralization", DegreeCentralization.of(ties));
    if (reports != null) {
      figures.count("undirected_ties", ties.ties());
      DegreeCentralization.Directed directed = DegreeCentralization.of(reports);
      figures.score("in_degree_centralization", directed.in());
      figures.score("out_degree_centralization", directed.out());
    }
    figures.score("betweenness_centralization", BetweennessCentralization.of(routes.betweenness()));
    figures.score("transitivity", Transitivity.of(ties).share());
    figures.score("reciprocity", reports == null ? NO_REPORTS : Reciprocity.of(reports).share());
    addGroups();
    figures.score("modularity", found.communities().modularity());
    figures.count("communities", found.communities().communities().communities());
    if (options.byWeight()) {
      figures.score("diameter", routes.diameter());
    } else {
      figures.count("diameter", routes.diameter());
    }
    figures.score("mean_distance", routes.mean());
    figures.count("core_faults", found.core().faults());
    figures.score("core_correlation", found.core().correlation());
  }

  private void addGroups() {
    if (groups == null) {
      // Why is said once, among the notes before the numbers.
      figures.absent("ei_index", NO_GROUPS);
      figures.absent("modularity_by_group", NO_GROUPS);
    } else {
      Graph among = groups.among(ties);
      figures.score("ei_index", EiIndex.of(among, groups.labels()).whole());
      figures.score("modularity_by_group", Modularity.of(among, Partition.of(groups.labels())));
    }
  }

  private void addEach(Found found) {
    Routes routes = found.routes();
    Degree.Result degree = Degree.of(ties);
    figures.each("degree", degree.partners());
    if (reports != null) {
      Degree.Directed directed = Degree.of(reports);
      figures.each("in_degree", directed.in().partners());
      figures.each("out_degree", directed.out().partners());
    }
    figures.each("strength", degree.strength());
    figures.each("betweenness", routes.betweenness());
    figures.each("harmonic_closeness", routes.closeness());
    Graph told = reports == null ? ties : Symmetrise.MEAN.of(reports);
    figures.each("constraint", Constraint.of(told, threads));
    figures.each("effective_size", EffectiveSize.of(told));
    figures.each("core", CoreNumbers.of(ties));
    figures.each("reach2", counts(v -> found.rings().within(v, 2)));
    figures.eachThat("cut_point", found.cutPoints()::isCutPoint);
    figures.each("component", found.parts().part());
    figures.each("community", found.communities().communities().numbers());
    figures.eachThat("in_core", found.core()::isCore);
    addRoles();
  }

  /** The roles of those who state a group. */
  private void addRoles() {
    if (groups == null) {
      return;
    }
    Brokerage.Result brokerage =
        reports == null
            ? Brokerage.of(groups.among(ties), groups.labels())
            : Brokerage.of(groups.among(reports), groups.labels());
    Map<String, ToLongFunction<Brokerage.Roles>> roles = new LinkedHashMap<>();
    roles.put("coordinator", Brokerage.Roles::coordinator);
    roles.put("itinerant", Brokerage.Roles::itinerant);
    roles.put("representative", Brokerage.Roles::representative);
    roles.put("gatekeeper", Brokerage.Roles::gatekeeper);
    roles.put("liaison", Brokerage.Roles::liaison);
    roles.forEach((role, number) ->
        figures.eachWho(
            "brokerage_" + role,
            v -> groups.isStated(v) ? number.applyAsLong(brokerage.of(v)) : null));
  }

  private Counts counts(IntUnaryOperator of) {
    return Counts.of(IntStream.range(0, ties.organisations()).map(of).toArray());
  }
}
