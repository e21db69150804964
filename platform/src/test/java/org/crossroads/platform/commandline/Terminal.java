package org.crossroads.platform.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.crossroads.platform.Crossroads;

/** What a person at the terminal sees of a command. */
record Terminal(int exitCode, String out, String err) {

  static Terminal analyse(String... options) {
    return captured(() -> Commands.run(Crossroads.class, with(options, "analyse")));
  }

  /** Runs a command with the application that is open. */
  static Terminal of(Application application, String... arguments) {
    return captured(() -> Commands.commandLine(application).execute(arguments));
  }

  /** All words of a command, options last. */
  static String[] with(String[] options, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private static Terminal captured(IntSupplier command) {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = command.getAsInt();
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
