package org.crossroads.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.analysis.network.Graph;

/** igraph or networkx, in a process of Debian's Python that waits between questions. */
final class PythonPeer implements NetworkPeer {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final Path result;
  private final String library;
  private final String versions;

  PythonPeer(String library, Path script, Graph graph) throws IOException {
    this.library = library;
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
    versions = line();
    Files.delete(ties);
  }

  @Override
  public String name() {
    return versions.replaceFirst(".*\\b(" + library + " \\S+).*", "$1");
  }

  @Override
  public Answer ask(String measure, boolean wantsValues) throws IOException {
    questions.write(library + " " + measure + " " + (wantsValues ? result : "-") + "\n");
    questions.flush();
    String[] seconds = line().split(" ", -1);
    double[] values =
        wantsValues
            ? Files.readAllLines(result).stream().mapToDouble(Double::parseDouble).toArray()
            : new double[0];
    return new Answer(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]), values);
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("The process of the peer ended; its reason is above.");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Files.deleteIfExists(result);
  }
}
