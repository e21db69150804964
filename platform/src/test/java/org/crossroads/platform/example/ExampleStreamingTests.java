package org.crossroads.platform.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a county of any size fits in a small heap. */
class ExampleStreamingTests {
  private static final int ROWS = 200_000;

  @TempDir Path folder;

  @Test
  void fourTimesEnglandFitsInNinetySixMegabytes() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    "-Xmx96m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Writer.class.getName(),
                    folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    assertThat(exit).as(Files.readString(output)).isZero();
    try (var lines = Files.lines(folder.resolve("register.csv"))) {
      assertThat(lines).hasSize(ROWS + 1);
    }
  }

  /** What the small process does. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      ExampleCounty.write(
          Path.of(arguments[0]), new ExampleOptions(1, ROWS, ExampleOptions.MOST_AREAS));
    }
  }
}
