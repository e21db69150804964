package org.crossroads.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.NetworkReader;
import org.crossroads.platform.networkfiles.NotTaken;
import org.crossroads.platform.networkpanel.NetworkPanel;
import org.crossroads.platform.networkpanel.PanelFormat;
import org.crossroads.platform.networkpanel.PanelOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a network that lies in files. */
@Command(
    name = "network",
    description =
        "Measures who works with whom from a table of ties: the whole network and each"
            + " organisation in it. See docs/guide/analyse-a-network.md.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyseNetworkCommand implements Callable<Integer> {
  private static final int ROWS_NAMED = 10;

  private enum Distance {
    STEPS,
    WEIGHT
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--ties",
      paramLabel = "FILE",
      required = true,
      description =
          "Who is tied to whom: CSV with from,to and optionally weight,kind; Kumu's connections;"
              + " UCINET's matrix or DL; GEXF; GraphML.")
  private Path ties = Path.of("");

  @Option(
      names = "--organisations",
      paramLabel = "FILE",
      description =
          "All organisations, those without a tie too: CSV with id and optionally name,"
              + " responded (yes or no) and further columns; or Kumu's elements.")
  private @Nullable Path organisations;

  @Option(
      names = "--directed",
      description = "A row is what \"from\" says of \"to\"; measures of reports are taken too.")
  private boolean directed;

  @Option(
      names = "--symmetrise",
      paramLabel = "RULE",
      description =
          "How two reports make one tie: either (the default of --directed), both, max, min or"
              + " mean.")
  private @Nullable String rule;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description = "The column of the organisations by which to compare inside with outside.")
  private @Nullable String group;

  @Option(
      names = "--remove",
      paramLabel = "ID",
      split = ",",
      description = "Takes these out first, several with commas between, and says what broke.")
  private List<String> removed = List.of();

  @Option(
      names = "--distance",
      paramLabel = "steps|weight",
      description = "Distances in steps (without it), or 1/weight for each tie.")
  private Distance distance = Distance.STEPS;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of what is found by chance, communities and rank bands. 1 without it.")
  private long seed = PanelOptions.USUAL.seed();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "As many as the machine has processors without it; changes no result.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json, csv (a row for each organisation), text, graphml or gexf. Without it the ending"
              + " of --out decides, else json.")
  private @Nullable PanelFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; to the terminal without it.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    PanelOptions options = options();
    if (out != null) {
      requireFolder(out);
    }
    write(measured(options));
    return 0;
  }

  private NetworkPanel measured(PanelOptions options) throws IOException {
    try (AnalysisProgress progress = AnalysisProgress.onStandardError()) {
      FileNetwork network =
          NetworkReader.read(ties, organisations, options.readsReports(), progress::read);
      return NetworkPanel.of(network, options, progress::measure);
    }
  }

  private PanelOptions options() {
    try {
      return new PanelOptions(
          directed,
          rule == null ? null : PanelOptions.rule(rule),
          group,
          removed.stream().map(String::strip).filter(id -> !id.isEmpty()).toList(),
          distance == Distance.WEIGHT,
          seed,
          threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Said before minutes of measuring rather than after. */
  private static void requireFolder(Path file) throws IOException {
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private void write(NetworkPanel panel) throws IOException {
    Path target = out;
    PanelFormat chosen = chosenFormat();
    if (target == null) {
      OutputStream terminal = new BufferedOutputStream(System.out);
      chosen.write(panel, terminal);
    } else {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target))) {
        chosen.write(panel, file);
      }
    }
    if (target != null || chosen != PanelFormat.TEXT) {
      nameRowsNotTaken(panel.network().reading());
    }
    if (target != null) {
      System.err.println("Wrote " + target.toAbsolutePath());
    }
  }

  private PanelFormat chosenFormat() {
    if (format != null) {
      return format;
    }
    return out == null ? PanelFormat.JSON : PanelFormat.of(out).orElse(PanelFormat.JSON);
  }

  private static void nameRowsNotTaken(FileNetwork.Reading reading) {
    List<NotTaken> rows = reading.notTaken();
    rows.stream().limit(ROWS_NAMED).map(NotTaken::sentence).forEach(System.err::println);
    int all = reading.selfTies() + reading.repeats() + reading.wrong();
    if (all > ROWS_NAMED) {
      System.err.printf("… and %,d more rows that were not taken.%n", all - ROWS_NAMED);
    }
  }
}
