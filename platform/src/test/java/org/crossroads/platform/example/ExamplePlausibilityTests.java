package org.crossroads.platform.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossroads.platform.SharedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the small county could be true. */
class ExamplePlausibilityTests {
  private static final DateTimeFormatter REGISTER_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  @TempDir static Path folder;
  private static List<NamedCsvRecord> register;

  @BeforeAll
  static void write() throws IOException {
    ExampleCounty.write(folder, ExampleOptions.SMALL);
    register = read("register.csv");
  }

  @Test
  void urnsAreOnceEachAndAboveTheRealOnes() {
    Set<Integer> urns = new HashSet<>();
    for (NamedCsvRecord row : register) {
      assertThat(number(row, "URN")).isGreaterThanOrEqualTo(900_000);
      assertThat(urns.add(number(row, "URN"))).isTrue();
    }
    assertThat(urns).hasSize(ExampleOptions.SMALL.schools());
  }

  @Test
  void nobodyClosesBeforeOpeningAndOnlyTheClosedHaveClosed() {
    for (NamedCsvRecord row : register) {
      LocalDate opened = day(row, "OpenDate");
      LocalDate closed = day(row, "CloseDate");
      String status = row.getField("EstablishmentStatus (name)");
      assertThat(opened).as(row.toString()).isBefore(closed);
      assertThat(!closed.equals(LocalDate.MAX))
          .as(row.toString())
          .isEqualTo(status.equals("Closed") || status.equals("Open, but proposed to close"));
    }
  }

  @Test
  void agesFitThePhaseAndPupilsFitTheBuilding() {
    for (NamedCsvRecord row : register) {
      if (row.getField("StatutoryLowAge").isEmpty()) {
        continue;
      }
      int low = number(row, "StatutoryLowAge");
      int high = number(row, "StatutoryHighAge");
      assertThat(low).isLessThan(high);
      switch (row.getField("PhaseOfEducation (name)")) {
        case "Nursery" -> assertThat(high).isLessThanOrEqualTo(5);
        case "Primary" -> assertThat(high).isLessThanOrEqualTo(11);
        case "Secondary" -> assertThat(low).isBetween(11, 14);
        case "16 plus" -> assertThat(low).isEqualTo(16);
        default -> assertThat(low).isGreaterThanOrEqualTo(2);
      }
      if (!row.getField("NumberOfPupils").isEmpty()) {
        int pupils = number(row, "NumberOfPupils");
        assertThat(pupils).isBetween(1, number(row, "SchoolCapacity"));
        assertThat(number(row, "NumberOfBoys") + number(row, "NumberOfGirls")).isEqualTo(pupils);
      }
    }
  }

  @Test
  void everyKindOfInstitutionIsThereAndEveryTrustSizeFromOneUp() {
    assertThat(register)
        .extracting(row -> row.getField("TypeOfEstablishment (name)"))
        .contains(
            "Community school",
            "Voluntary aided school",
            "Academy converter",
            "Academy sponsor led",
            "Further education",
            "Higher education institutions",
            "Sixth form centres",
            "Other independent school",
            "Community special school",
            "Pupil referral unit",
            "Local authority nursery school",
            "Children's centre");
    assertThat(register)
        .extracting(row -> row.getField("EstablishmentStatus (name)"))
        .contains("Open", "Closed", "Proposed to open", "Open, but proposed to close");
    Map<String, Long> trusts =
        register.stream()
            .filter(row -> !row.getField("Trusts (code)").isEmpty())
            .collect(
                Collectors.groupingBy(row -> row.getField("Trusts (code)"), Collectors.counting()));
    assertThat(trusts.values()).contains(1L);
    assertThat(trusts.values()).anyMatch(members -> members >= 10);
  }

  @Test
  void linksGoBothWaysBetweenRowsOfTheRegister() throws IOException {
    Set<String> urns = urns();
    Set<List<String>> pairs = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (NamedCsvRecord row : read("links.csv")) {
      assertThat(urns).contains(row.getField("URN"), row.getField("LinkURN"));
      pairs.add(List.of(row.getField("URN"), row.getField("LinkURN")));
      types.add(row.getField("LinkType"));
    }
    assertThat(pairs).allMatch(pair -> pairs.contains(pair.reversed()));
    assertThat(types)
        .contains(
            "Successor",
            "Predecessor",
            "Predecessor - amalgamated",
            "Successor - Split School",
            "Sixth Form Centre Link");
  }

  @Test
  void tiesAreOfTheRegisterSomeAreAnsweredWithNobodyAndOneAreaIsClearlyWorse() throws IOException {
    Map<String, String> areas = new HashMap<>();
    register.forEach(row -> areas.put(row.getField("URN"), row.getField("LA (code)")));
    Map<String, int[]> byArea = new TreeMap<>();
    for (NamedCsvRecord row : readPlain("ties.csv")) {
      String to = row.getField("to");
      assertThat(areas).containsKey(row.getField("from"));
      assertThat(to.isEmpty() || areas.containsKey(to)).isTrue();
      byArea
          .computeIfAbsent(areas.get(row.getField("from")), code -> new int[2])[
          to.isEmpty() ? 0 : 1]++;
    }
    double worst = share(byArea.getOrDefault("952", new int[2]));
    byArea.remove("952");
    assertThat(worst).isGreaterThan(0.2);
    assertThat(byArea.values()).allMatch(counts -> share(counts) < worst / 2);
  }

  @Test
  void placesAreNamedAsNoRealDistrictIs() throws IOException {
    Set<String> real = new HashSet<>();
    try (var rows =
        CsvReader.builder()
            .ofCsvRecord(SharedFiles.get("lookups/mysociety_uk_local_authorities_current.csv"))) {
      rows.forEach(row -> real.addAll(row.getFields()));
    }
    real.remove("");
    assertThat(real).contains("Camden", "Cornwall");
    for (NamedCsvRecord row : register) {
      assertThat(real)
          .doesNotContain(
              row.getField("LA (name)"), row.getField("Town"), row.getField("Locality"));
    }
  }

  private static double share(int[] counts) {
    return (double) counts[0] / (counts[0] + counts[1]);
  }

  private static Set<String> urns() {
    return register.stream().map(row -> row.getField("URN")).collect(Collectors.toSet());
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  /** The day, or the end of time for none in CloseDate and its beginning for none in OpenDate. */
  private static LocalDate day(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty()
        ? column.equals("OpenDate") ? LocalDate.MIN : LocalDate.MAX
        : LocalDate.parse(text, REGISTER_DAY);
  }

  private static List<NamedCsvRecord> read(String name) throws IOException {
    return read(name, Charset.forName("windows-1252"));
  }

  private static List<NamedCsvRecord> readPlain(String name) throws IOException {
    return read(name, UTF_8);
  }

  private static List<NamedCsvRecord> read(String name, Charset charset) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name), charset)) {
      return rows.stream().toList();
    }
  }
}
