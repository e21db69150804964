package org.crossroads.platform.networkfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReaderTests {
  @TempDir Path folder;

  @Test
  void columnsStandInAnyOrderAndTiesAddOrganisations() throws IOException {
    FileNetwork network =
        read(file("t.csv", "kind,TO,weight,From", "visits,b,2.5,a", "visits,c,1,b"));
    assertThat(network.organisations())
        .extracting(FileOrganisation::id)
        .containsExactly("a", "b", "c");
    assertThat(network.ties())
        .containsExactly(new FileTie(0, 1, 2.5, "visits"), new FileTie(1, 2, 1, "visits"));
    assertThat(network.weighted()).isTrue();
    assertThat(network.listed()).isFalse();
  }

  @Test
  void anOrganisationOfTheListCountsWithoutATie() throws IOException {
    FileNetwork network =
        read(
            file("t.csv", "from,to", "a,b"),
            file("o.csv", "sector,id,name,responded", "S1,b,Bee,no", "S2,a,,yes", "S1,z,Zed,"));
    assertThat(network.columns()).containsExactly("sector");
    assertThat(network.organisations())
        .extracting(FileOrganisation::name)
        .containsExactly("Bee", "a", "Zed");
    assertThat(network.organisations())
        .extracting(FileOrganisation::responded)
        .containsExactly(false, true, null);
    assertThat(network.findColumn("Sector")).contains(0);
    assertThat(network.organisations().get(1).further()).containsExactly("S2");
  }

  @Test
  void rowsThatAreWrongAreNamed() throws IOException {
    FileNetwork network =
        read(
            file(
                "t.csv",
                "from,to,weight",
                "a,b,1",
                "a,x,1",
                "a,b,2",
                "b,a,1",
                "c,c,1",
                "a,c,-1",
                "a,c,NaN",
                "a,c,=1+1",
                "a,c,0",
                "a,,1",
                "b,c,3,4"),
            file("o.csv", "id", "a", "b", "c", "a"));
    FileNetwork.Reading reading = network.reading();
    assertThat(network.ties()).hasSize(1);
    assertThat(reading.rows()).isEqualTo(11);
    assertThat(reading.repeats()).isEqualTo(2);
    assertThat(reading.selfTies()).isEqualTo(1);
    assertThat(reading.wrong()).isEqualTo(8);
    assertThat(reading.notTaken())
        .extracting(NotTaken::sentence)
        .anyMatch(
            line -> line.startsWith("o.csv row 5, id \"a\": A row before it has the same id."))
        .contains(
            "t.csv row 3, to \"x\": \"o.csv\" does not list this organisation. Add it there, or"
                + " correct the id.",
            "t.csv row 6, to \"c\": An organisation is not tied to itself.",
            "t.csv row 7, weight \"-1\": A tie has a weight above 0. Correct the weight.")
        .anyMatch(line -> line.startsWith("t.csv row 8, weight \"NaN\": \"NaN\" is not a number."))
        .anyMatch(line -> line.startsWith("t.csv row 9, weight \"=1+1\""))
        .anyMatch(line -> line.startsWith("t.csv row 11, to: The cell is empty."))
        .anyMatch(line -> line.startsWith("t.csv row 12"));
  }

  @Test
  void directedTiesThatAnswerOneAnotherAreNoRepeats() throws IOException {
    Path ties = file("t.csv", "from,to", "a,b", "b,a", "a,b");
    assertThat(NetworkReader.read(ties, null, true, ReadingProgress.SILENT).ties()).hasSize(2);
    assertThat(read(ties).ties()).hasSize(1);
  }

  @Test
  void severalKindsOfAPairAreOneTieThatWeighsTheirSum() throws IOException {
    FileNetwork weighted =
        read(
            file("t.csv", "from,to,kind,weight", "a,b,visits,2", "b,a,teaching,3", "a,b,visits,9"));
    assertThat(weighted.ties()).containsExactly(new FileTie(0, 1, 5, "visits; teaching"));
    assertThat(weighted.reading().repeats()).isEqualTo(1);
    FileNetwork plain = read(file("t.csv", "from,to,kind", "a,b,visits", "b,a,teaching"));
    assertThat(plain.ties()).containsExactly(new FileTie(0, 1, 1, "visits; teaching"));
  }

  @Test
  void kumusElementsAndConnectionsAreRead() throws IOException {
    Path elements =
        file(
            "e.csv",
            "Label,Type,Description,Tags",
            "Vale College,College,\"a, b\",x|y",
            "Hill School,School,,");
    Path connections =
        file(
            "c.csv",
            "From,To,Direction,Type,Strength",
            "Vale College,Hill School,mutual,Partners,3");
    FileNetwork network = NetworkReader.read(connections, elements, true, ReadingProgress.SILENT);
    assertThat(network.organisations())
        .extracting(FileOrganisation::id)
        .containsExactly("Vale College", "Hill School");
    assertThat(network.columns()).containsExactly("Type", "Description", "Tags");
    assertThat(network.ties())
        .containsExactly(new FileTie(0, 1, 3, "Partners"), new FileTie(1, 0, 3, "Partners"));
  }

  @Test
  void gephisEdgesAreRead() throws IOException {
    FileNetwork network =
        read(file("e.csv", "Source,Target,Type,Id,Label,Weight", "a,b,Undirected,0,,2.0"));
    assertThat(network.ties()).containsExactly(new FileTie(0, 1, 2, ""));
  }

  @Test
  void aMatrixIsRead() throws IOException {
    Path matrix = file("m.csv", ",a,b,c", "a,0,1,", "b,1,0,0", "c,,0,0");
    FileNetwork network = read(matrix);
    assertThat(network.organisations()).hasSize(3);
    assertThat(network.ties()).containsExactly(new FileTie(0, 1, 1, ""));
    assertThat(network.weighted()).isFalse();
    assertThat(network.reading().repeats()).isZero();
    assertThat(NetworkReader.read(matrix, null, true, ReadingProgress.SILENT).ties()).hasSize(2);
  }

  @Test
  void aMatrixWithTwoOpinionsSaysSo() throws IOException {
    FileNetwork network = read(file("m.csv", ",a,b", "a,0,2", "b,5,0", "x,1,1"));
    assertThat(network.ties()).containsExactly(new FileTie(0, 1, 5, ""));
    assertThat(network.reading().notes()).anyMatch(note -> note.contains("1 pairs"));
    assertThat(network.reading().notTaken().getFirst().sentence()).contains("\"x\"");
  }

  @Test
  void aWideMatrixWithFewCellsIsReadByItsCells() throws IOException {
    String names =
        IntStream.range(0, 40_000).mapToObj("o%d"::formatted).collect(Collectors.joining(","));
    FileNetwork network = read(file("m.csv", "," + names, "o2,,7", "o0,1,,3", "o2,1"));
    assertThat(network.organisations()).hasSize(40_000);
    assertThat(network.ties()).containsExactly(new FileTie(0, 2, 3, ""), new FileTie(1, 2, 7, ""));
    assertThat(network.reading().notTaken())
        .extracting(NotTaken::sentence)
        .containsExactlyInAnyOrder(
            "m.csv row 3, to \"o0\": An organisation is not tied to itself.",
            "m.csv row 4, name of the row \"o2\": A row before it has the same name. Remove one of"
                + " the two.");
  }

  @Test
  void dlEdgeListsAreRead() throws IOException {
    FileNetwork numbered =
        read(
            file(
                "n.dl",
                "dl n=3 format=edgelist1",
                "labels:",
                "Vale,\"Hill School\",Sea",
                "data:",
                "1 2 4",
                "9 1"));
    assertThat(numbered.organisations())
        .extracting(FileOrganisation::id)
        .containsExactly("Vale", "Hill School", "Sea");
    assertThat(numbered.ties()).containsExactly(new FileTie(0, 1, 4, ""));
    assertThat(numbered.reading().notTaken().getFirst().sentence())
        .startsWith("n.dl row 6, from \"9\": There are organisations 1 to 3.");
    FileNetwork named =
        read(file("e.dl", "DL n=2, format = edgelist1", "labels embedded:", "data:", "a b"));
    assertThat(named.organisations()).extracting(FileOrganisation::id).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999", "500001", "99999999999999999999"})
  void aNumberWithoutNamesIsNotFollowedIntoMemory(String n) throws IOException {
    Path file = file("many.dl", "dl n=" + n + " format=edgelist1", "data:", "1 2");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"many.dl\" says n=" + n)
        .hasMessageContaining("at most 500000 organisations")
        .hasMessageContaining("\"labels:\"");
    Path named =
        file("named.dl", "dl n=" + n + " format=edgelist1", "labels embedded:", "data:", "a b");
    assertThat(read(named).organisations()).hasSize(2);
  }

  @Test
  void defaultsAndColumnsAreNotMultipliedByNodesWithoutEnd() throws IOException {
    String keys =
        IntStream.range(0, 5_000)
            .mapToObj(k -> "<key id=\"k%d\"><default>%d</default></key>".formatted(k, k))
            .collect(Collectors.joining());
    String nodes =
        IntStream.range(0, 10_000)
            .mapToObj("<node id=\"%d\"/>"::formatted)
            .collect(Collectors.joining());
    Path file = file("wide.graphml", "<graphml>" + keys + "<graph>" + nodes + "</graph></graphml>");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"wide.graphml\" has 5000 further columns");
  }

  @Test
  void aDefaultHoldsWhereANodeSaysNothing() throws IOException {
    FileNetwork network =
        read(
            file(
                "d.graphml",
                "<graphml><key id=\"s\" for=\"node\""
                    + " attr.name=\"sector\"><default>school</default></key>",
                "<graph><node id=\"a\"/><node id=\"b\"><data key=\"s\">college</data></node>",
                "</graph></graphml>"));
    assertThat(network.columns()).containsExactly("sector");
    assertThat(network.organisations())
        .extracting(organisation -> organisation.further().getFirst())
        .containsExactly("school", "college");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml><graph><node"
            + " id=\"&x;\"/></graph></graphml>",
        "<!DOCTYPE gexf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><gexf>&b;</gexf>",
        "<gexf>&unknown;</gexf>",
        "<graphml><graph>",
        "<svg/>",
        "<gexf><graph><nodes><node id=\"a\"><nodes><node"
            + " id=\"b\"/></nodes></node></nodes></graph></gexf>"
      })
  void xmlThatIsNoPlainNetworkIsRefused(String xml) throws IOException {
    Path file = file("x.graphml", xml);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"x.graphml\"");
  }

  @Test
  void edgesMayStandBeforeTheirNodes() throws IOException {
    FileNetwork network =
        read(
            file(
                "g.graphml",
                "<graphml><key id=\"k\" for=\"edge\""
                    + " attr.name=\"weight\"><default>2</default></key>",
                "<graph edgedefault=\"undirected\"><edge source=\"b\" target=\"a\"/><node"
                    + " id=\"a\"/>",
                "<node id=\"b\"/><node id=\"lone\"/></graph></graphml>"));
    assertThat(network.organisations())
        .extracting(FileOrganisation::id)
        .containsExactly("a", "b", "lone");
    assertThat(network.ties()).containsExactly(new FileTie(1, 0, 2, ""));
  }

  @Test
  void filesThatHoldNoNetworkAreRefusedInWords() throws IOException {
    Path empty = file("empty.csv");
    assertThatThrownBy(() -> read(empty))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("is empty");
    Path header = file("header.csv", "from,to");
    assertThatThrownBy(() -> read(header)).hasMessageContaining("no rows below its first");
    Path other = file("other.csv", "school,town", "a,b");
    assertThatThrownBy(() -> read(other))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("no column \"from\", \"to\"")
        .hasMessageContaining("\"school\", \"town\"");
    Path wrong = file("wrong.csv", "from,to,weight", "a,b,x");
    assertThatThrownBy(() -> read(wrong)).hasMessageContaining("row 2, weight \"x\"");
    Path twice = file("twice.csv", "from,to,From", "a,b,c");
    assertThatThrownBy(() -> read(twice)).hasMessageContaining("\"from\" twice");
    Path dl = file("m.dl", "dl n=2 format=nodelist1", "data:", "1 2");
    assertThatThrownBy(() -> read(dl)).hasMessageContaining("nodelist1");
  }

  @Test
  void organisationsAreTakenOutWithTheirTies() throws IOException {
    FileNetwork network = read(file("t.csv", "from,to", "a,b", "b,c", "c,d"));
    FileNetwork left = network.without(network.numbersOf(Set.of("b")));
    assertThat(left.organisations())
        .extracting(FileOrganisation::id)
        .containsExactly("a", "c", "d");
    assertThat(left.ties()).containsExactly(new FileTie(1, 2, 1, ""));
    assertThatThrownBy(() -> network.numbersOf(Set.of("nobody")))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("\"nobody\"");
  }

  private FileNetwork read(Path ties) throws IOException {
    return NetworkReader.read(ties, null, false, ReadingProgress.SILENT);
  }

  private FileNetwork read(Path ties, Path organisations) throws IOException {
    return NetworkReader.read(ties, organisations, false, ReadingProgress.SILENT);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), Stream.of(lines).toList());
  }
}
