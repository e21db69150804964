package org.crossroads.platform.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.Crossroads;

/** What a person at the terminal sees of a command. */
record Terminal(int exitCode, String out, String err) {

  static Terminal analyse(String... options) {
    List<String> all = new ArrayList<>(List.of("analyse"));
    all.addAll(List.of(options));
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = Commands.run(Crossroads.class, all.toArray(String[]::new));
      return new Terminal(
          exitCode,
          out.toString(StandardCharsets.UTF_8),
          withoutJazzer(err.toString(StandardCharsets.UTF_8)));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }

  /** In a process that fuzzes too, Jazzer names each class that is loaded. */
  private static String withoutJazzer(String err) {
    return err.lines()
        .filter(line -> !line.startsWith("INFO: Instrumented "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
