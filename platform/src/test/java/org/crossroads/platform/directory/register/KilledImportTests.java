package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.PastImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of an import whose process is killed (SIGKILL) nothing remains, and nothing stands in the way.
 */
class KilledImportTests {
  private static final int ROWS = 20_480;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {512, ROWS / 2, ROWS})
  void killedWhileFillingAnEmptyDatabase(int rowsBefore) throws Exception {
    RegisterImports register = new RegisterImports(folder);
    Map<String, String> empty = register.dump();
    Path file = register("register20240101.csv", "School");

    killAfter(rowsBefore, file, register);

    assertThat(register.dump()).isEqualTo(empty);
    assertThat(register.imports.list()).isEmpty();
    ImportSummary next = register.take(file, ImportOptions.none());
    assertThat(next.rows().added()).isEqualTo(ROWS);
  }

  @Test
  void killedWhileChangingWhatIsThere() throws Exception {
    RegisterImports register = new RegisterImports(folder);
    register.take(register("register20240101.csv", "School"), ImportOptions.none());
    Map<String, String> before = register.dump();
    Path newer = register("register20240201.csv", "Academy");

    killAfter(ROWS - 512, newer, register);

    assertThat(register.dump()).isEqualTo(before);
    assertThat(register.take(newer, ImportOptions.none()).rows().changed()).isEqualTo(ROWS);
    PastImport latest = register.imports.list().getFirst();
    register.imports.undo(latest.id());
    assertThat(register.dump()).isEqualTo(before);
  }

  private Path register(String name, String word) throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "%d,%s %d,202,Camden,Open,%d".formatted(100_000 + i, word, i, i % 900))
            .collect(Collectors.joining("\n"));
    return Files.writeString(
        folder.resolve(name),
        "URN,EstablishmentName,LA (code),LA (name),EstablishmentStatus (name),NumberOfPupils\n"
            + rows);
  }

  private static void killAfter(int rowsBefore, Path file, RegisterImports register)
      throws IOException, InterruptedException {
    KilledProcess importing =
        new KilledProcess(
            KilledImport.class, register.database, file.toString(), Integer.toString(rowsBefore));
    try (BufferedReader said = importing.process.inputReader()) {
      StringBuilder all = new StringBuilder();
      String line;
      while ((line = said.readLine()) != null && !line.equals(KilledImport.READY)) {
        all.append(line).append('\n');
      }
      assertThat(line).as(all.toString()).isEqualTo(KilledImport.READY);
      importing.kill();
    }
  }
}
