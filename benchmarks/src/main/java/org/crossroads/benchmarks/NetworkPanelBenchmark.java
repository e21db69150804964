package org.crossroads.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossroads.analysis.network.Graph;

/**
 * The whole panel as a person gets it: {@code bin/crossroads analyse network} from its start to its
 * table, beside a script of igraph's that reads and writes the same.
 */
final class NetworkPanelBenchmark {
  private static final double SAME = 1e-7;
  private static final int SECTORS = 8;
  private static final List<String> COMPARED =
      List.of(
          "degree",
          "strength",
          "betweenness",
          "harmonic_closeness",
          "constraint",
          "core",
          "reach2");

  private final Path root;
  private final Path folder;

  NetworkPanelBenchmark(Path root) throws IOException {
    this.root = root;
    folder = Files.createTempDirectory("panel");
  }

  void run(Graph graph, int roundsHere) throws IOException, InterruptedException {
    Path ties = folder.resolve("ties.csv");
    Path organisations = folder.resolve("organisations.csv");
    GeneratedNetwork.write(graph, ties);
    Files.write(organisations, rows(graph));
    Path here = folder.resolve("here.csv");
    Path there = folder.resolve("there.csv");
    Results seconds = new Results(List.of("here", "igraph"));
    long most = 0;
    for (int round = 0; round < roundsHere; round++) {
      Run run =
          run(
              root.resolve("bin/crossroads").toString(),
              "analyse",
              "network",
              "--ties",
              ties.toString(),
              "--organisations",
              organisations.toString(),
              "--group",
              "sector",
              "--out",
              here.toString());
      seconds.add("here", run.seconds());
      most = Math.max(most, run.kilobytes());
      System.out.printf("analyse network: %.2f s, %,d MB%n", run.seconds(), run.kilobytes() >> 10);
    }
    Run peer =
        run(
            "/usr/bin/python3",
            root.resolve("benchmarks/network_panel.py").toString(),
            ties.toString(),
            organisations.toString(),
            there.toString());
    seconds.add("igraph", peer.seconds());
    System.out.printf("igraph: %.2f s, %,d MB%n", peer.seconds(), peer.kilobytes() >> 10);
    requireSame(table(here), table(there));
    System.out.printf(
        "%nWhole panel: here %.2f s and %,d MB at most, igraph %.2f s; ratio %.1f%n",
        seconds.median("here"),
        most >> 10,
        seconds.median("igraph"),
        seconds.ratio("igraph", "here"));
  }

  private static List<String> rows(Graph graph) {
    List<String> rows = new ArrayList<>(List.of("id,sector"));
    for (int v = 0; v < graph.organisations(); v++) {
      rows.add(v + "," + v % SECTORS);
    }
    return rows;
  }

  /** How long a process took and the most memory it ever had in use, as Linux counts it. */
  private record Run(double seconds, long kilobytes) {}

  private static Run run(String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long kilobytes = 0;
    while (process.isAlive()) {
      kilobytes = Math.max(kilobytes, peak(status));
      Thread.sleep(20);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("%s failed; its reason is above.".formatted(command[0]));
    }
    return new Run((System.nanoTime() - start) / 1e9, kilobytes);
  }

  private static long peak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException justEnded) {
      return 0;
    }
  }

  /** Columns by name; neither table has a cell that needs quotation marks. */
  private static Map<String, List<String>> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.getFirst().replace("\uFEFF", "").split(",", -1);
    Map<String, List<String>> columns = new HashMap<>();
    for (int column = 0; column < names.length; column++) {
      List<String> cells = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        cells.add(line.split(",", -1)[column]);
      }
      columns.put(names[column], cells);
    }
    return columns;
  }

  private static void requireSame(Map<String, List<String>> here, Map<String, List<String>> there) {
    for (String name : COMPARED) {
      List<String> one = here.getOrDefault(name, List.of());
      List<String> other = there.getOrDefault(name, List.of());
      for (int row = 0; row < Math.max(one.size(), other.size()); row++) {
        if (!isSame(one.get(row), other.get(row))) {
          throw new IllegalStateException(
              "%s of row %d: %s here, %s there."
                  .formatted(name, row, one.get(row), other.get(row)));
        }
      }
    }
  }

  private static boolean isSame(String here, String there) {
    if (here.isEmpty()) {
      return there.equals("nan");
    }
    double one = Double.parseDouble(here);
    double other = Double.parseDouble(there);
    return Math.abs(one - other) <= SAME * (1 + Math.abs(other));
  }
}
