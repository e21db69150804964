package org.crossroads.platform.networkpanel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.NetworkReader;
import org.crossroads.platform.networkfiles.ReadingProgress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("heavy")
class NetworkPanelTests {
  @TempDir Path folder;

  @Test
  void ofVeryManyOrganisationsBetweennessIsEstimatedAndSaysHowWell() throws IOException {
    assertThat(notes(200_001))
        .anyMatch(note ->
            note.startsWith("betweenness is estimated from 2000 organisations")
                && note.contains("95 %")
                && note.contains("off by more than"));
    assertThat(notes(200_000)).noneMatch(note -> note.startsWith("betweenness"));
  }

  /** A road of three among so many. */
  private List<String> notes(int organisations) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.dl"),
            "dl n=%d format=edgelist1\ndata:\n1 2\n2 3\n".formatted(organisations));
    FileNetwork network = NetworkReader.read(file, null, false, ReadingProgress.SILENT);
    return NetworkPanel.of(network, PanelOptions.USUAL, step -> {}).notes();
  }
}
