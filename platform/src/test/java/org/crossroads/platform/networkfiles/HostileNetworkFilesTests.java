package org.crossroads.platform.networkfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.PackedBomb;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Network files that were made to do harm, or were spoilt on their way. */
@Tag("heavy")
class HostileNetworkFilesTests {
  private static final String DL = "dl n=2 format=edgelist1\nlabels:\nA,B\ndata:\n";
  private static final int TOO_LONG = 3 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GZIP | <gexf><graph>",
        "ZIP | <gexf><graph>",
        "GZIP | <graphml><graph>",
        "ZIP | <graphml><graph>"
      })
  void xmlThatUnpacksWithoutEndIsRefused(PackedBomb bomb, String start) throws IOException {
    String filling = "<!--" + " ".repeat(1_000) + "-->";
    assertIsRefusedAsBomb(bomb.write(folder.resolve("bomb"), start, filling));
  }

  @ParameterizedTest
  @CsvSource({"GZIP", "ZIP"})
  void dlThatUnpacksWithoutEndIsRefused(PackedBomb bomb) throws IOException {
    assertIsRefusedAsBomb(bomb.write(folder.resolve("bomb"), DL, " ".repeat(4_000) + "\n"));
  }

  private static void assertIsRefusedAsBomb(Path file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith("\"bomb\" unpacks to more than 200 times its size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<gexf><graph>%n<node id=\"a#b\"/>",
        "<gexf><graph>%n<node id=\"a\"/>#",
        "<graphml><graph>%n<node id=\"a\"><data key=\"k\">#</data></node>",
        "<graphml><graph>%n<!-- # -->"
      })
  void nulBytesInXmlAreRefusedByTheirLine(String xml) throws IOException {
    Path file = file("spoilt", xml.formatted().replace('#', '\0'));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessage(
            "\"spoilt\" holds a NUL byte at line 2, which no text has. Save the file again, or download it again.");
  }

  @Test
  void nulBytesInDlLeaveTheirRowOut() throws IOException {
    Path file = file("spoilt.dl", "dl n=2 format=edgelist1\nlabels embedded:\ndata:\na b\na \0b\n");
    FileNetwork network = read(file);
    assertThat(network.ties()).hasSize(1);
    assertThat(network.reading().notTaken())
        .singleElement()
        .extracting(NotTaken::sentence)
        .asString()
        .contains("spoilt.dl row 5, to", "characters that cannot be printed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an attribute | <gexf><graph>%n<node id=\"# | x",
        "a comment | <gexf><graph>%n<!-- # | <x/>",
        "an instruction | <graphml><graph>%n<?what # | <x/>",
        "a marked text | <graphml><graph>%n<node id=\"a\"><data key=\"k\"><![CDATA[ # | <x/>",
        "a name | <graphml><graph>%n<# | x"
      })
  void piecesOfXmlThatDoNotEndAreRefused(String what, String start, String filling)
      throws IOException {
    Path file =
        file(
            "endless", start.formatted().replace("#", filling.repeat(TOO_LONG / filling.length())));
    assertThatThrownBy(() -> read(file))
        .as(what)
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith("\"endless\" ")
        .hasMessageContaining("line ")
        .hasMessageNotContainingAny("java", "xerces");
  }

  @Test
  void aTextThatDoesNotEndIsRefused() throws IOException {
    Path file =
        file("endless", "<graphml><graph><node id=\"a\"><data key=\"k\">" + "x".repeat(TOO_LONG));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageMatching("\"endless\" (holds a text|has a tag, a comment or a text) of more .*");
  }

  @Test
  void xmlOnOneLongLineIsRead() throws IOException {
    Path file =
        file(
            "long.gexf",
            "<gexf><graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/><node id=\"b\"/></nodes><edges>"
                + "<!-- -->".repeat(TOO_LONG / 8)
                + "<edge source=\"a\" target=\"b\"/></edges></graph></gexf>");
    assertThat(read(file).ties()).containsExactly(new FileTie(0, 1, 1, ""));
  }

  @Test
  void anOverlongLineOfTiesInDlIsLeftOutAndTheOthersAreRead() throws IOException {
    Path file = file("long.dl", DL + "2 1 1" + " ".repeat(TOO_LONG) + "\n1 2 4\n");
    FileNetwork network = read(file);
    assertThat(network.ties()).containsExactly(new FileTie(0, 1, 4, ""));
    assertThat(network.reading().notTaken())
        .singleElement()
        .extracting(NotTaken::sentence)
        .asString()
        .contains("long.dl row 5", "The line is longer than a million characters.");
  }

  @Test
  void anOverlongLineOfLabelsInDlIsRefusedRatherThanCut() throws IOException {
    Path file =
        file(
            "labels.dl",
            "dl n=3 format=edgelist1\nlabels:\nA," + "B,".repeat(TOO_LONG / 2) + "\ndata:\n1 2\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessage(
            "\"labels.dl\" has a line 3 of more than a million characters. Write the labels on several lines.");
  }

  private static FileNetwork read(Path file) throws IOException {
    return NetworkReader.read(file, null, true, ReadingProgress.SILENT);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
