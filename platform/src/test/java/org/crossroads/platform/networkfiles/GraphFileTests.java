package org.crossroads.platform.networkfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out as GraphML or GEXF comes back the same. */
class GraphFileTests {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"GRAPHML, true", "GRAPHML, false", "GEXF, true", "GEXF, false"})
  void aNetworkComesBackTheSame(GraphFormat format, boolean directed) throws IOException {
    FileNetwork network =
        new FileNetwork(
            directed,
            true,
            true,
            List.of("sector", "Größe"),
            List.of(
                new FileOrganisation(
                    "100001", "Vale & Hill <\"School\"> \uD83C\uDFEB", true, List.of("school", "")),
                new FileOrganisation("b 2", "’s-Hertog", false, List.of("", "12")),
                new FileOrganisation("lone", "lone", null, List.of("college", "'=1"))),
            List.of(new FileTie(1, 0, 0.1, "visits; a & b"), new FileTie(1, 2, 1e-7, "")),
            new FileNetwork.Reading(2, 0, 0, 0, List.of(), List.of()));
    Path file = folder.resolve("network");
    try (OutputStream out = Files.newOutputStream(file)) {
      FileNetworkLayout.of(network, List.of()).write(format, out);
    }
    FileNetwork back = NetworkReader.read(file, null, directed, ReadingProgress.SILENT);
    assertThat(back).as(format.name().toLowerCase(Locale.ROOT)).isEqualTo(network);
  }
}
