package org.crossroads.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.analysis.network.Graph;

/**
 * igraph and networkx on one network, in a process of Debian's Python that waits between questions.
 */
final class NetworkPeers implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final Path result;

  /** What a measure cost and what it gave. */
  @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
  record Answer(double wallSeconds, double cpuSeconds, double[] values) {}

  NetworkPeers(Path script, Graph graph) throws IOException {
    Path ties = Files.createTempFile("ties", ".csv");
    result = Files.createTempFile("result", ".txt");
    GeneratedNetwork.write(graph, ties);
    process =
        new ProcessBuilder(
                "/usr/bin/python3",
                script.toString(),
                ties.toString(),
                String.valueOf(graph.organisations()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = process.inputReader();
    questions = process.outputWriter();
    System.out.println("Peers: " + line());
    Files.delete(ties);
  }

  Answer ask(String library, String measure) throws IOException {
    questions.write(library + " " + measure + " " + result + "\n");
    questions.flush();
    String[] seconds = line().split(" ", -1);
    double[] values =
        Files.readAllLines(result).stream().mapToDouble(Double::parseDouble).toArray();
    return new Answer(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]), values);
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("The process of the peers ended; its reason is above.");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Files.deleteIfExists(result);
  }
}
