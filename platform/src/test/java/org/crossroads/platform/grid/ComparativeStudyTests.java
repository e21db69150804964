package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.OnStage;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

/** The boroughs of a region, rated in two rounds. */
@OnStage
@Import(Board.People.class)
class ComparativeStudyTests {
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 14);
  private static final LocalDate SECOND = LocalDate.of(2026, 5, 12);

  @Autowired private Board.People people;
  @Autowired private DataSource database;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Board board;

  @BeforeEach
  void aRegionWithItsBoroughs() throws InterruptedException {
    board = people.meet();
    Boroughs.addTo(database);
    board.jdbc().sql("DELETE FROM mail_outbox WHERE recipient LIKE '%@studies.example'").update();
  }

  @AfterEach
  void theRegionGoes() {
    Boroughs.removeFrom(database);
  }

  @Test
  void allStudiesOfARegionAreOpenedInOnePress() {
    assertThat(Board.text(board.get("/studies", board.amira())))
        .contains("/comparative-studies/new");
    assertThat(Board.text(board.get("/comparative-studies/new", board.amira())))
        .contains("London: all 33 authorities", "Tower Hamlets", "Marlow Vale");
    String whole = open(Boroughs.REGION);
    String page = Board.text(board.get(whole, board.amira()));
    Boroughs.NAMES.forEach(name -> assertThat(page).contains(name));
    assertThat(page)
        .contains("London boroughs, 14 May 2024", "33 areas are rated as of 14 May 2024")
        .contains("quick profile: too little is rated 33 of 33 (100%).", "Being rated")
        .doesNotContain("Marlow Vale");
    assertThat(Board.text(board.get("/studies", board.amira()))).contains(whole);
    String study = study("Camden", FIRST);
    assertThat(board.events(study)).contains("opened a study");
    assertThat(Board.text(board.get(study, board.amira())))
        .contains("Part of", "London boroughs", whole);
  }

  @Test
  void somebodyIsAskedToRateAllAreasInOneMailAndAgainInTheNextRound() {
    String whole = open(Boroughs.REGION);
    ask(whole, FIRST, board.greg(), "visitor");
    board.invite(study("Camden", FIRST), board.helen(), "self");
    String subject = "You are asked to rate how partners of 33 areas work together";
    assertThat(board.mails("greg@studies.example")).filteredOn(subject::equals).hasSize(1);
    assertThat(
            Board.text(
                board.post(
                    whole + "/raters",
                    board.amira(),
                    "on",
                    FIRST.toString(),
                    "email",
                    "greg@studies.example",
                    "kind",
                    "visitor")))
        .contains("rates in all these areas already");
    another(whole, FIRST, SECOND);
    assertThat(board.mails("greg@studies.example")).filteredOn(subject::equals).hasSize(2);
    assertThat(board.mails("helen@studies.example"))
        .filteredOn("You are asked to rate Camden"::equals)
        .as("once for each round, of the one area in which she rates")
        .hasSize(2);
    assertThat(Board.text(board.get(study("Camden", SECOND) + "/raters", board.amira())))
        .contains("Rater 1 (moderator or visitor)", "Rater 2 (self)");
  }

  @Test
  void theWholeWayFromOpeningToTheReportOfTheSecondRound() throws IOException {
    String whole = open(Boroughs.REGION);
    ask(whole, FIRST, board.greg(), "visitor");
    ask(whole, FIRST, board.helen(), "partner");
    UUID id = UUID.fromString(whole.replace("/comparative-studies/", ""));
    Boroughs.rate(database, id, FIRST, 0);
    another(whole, FIRST, SECOND);
    String camden = study("Camden", SECOND);
    board.post(
        camden + "/rating/O1", board.greg(), "breadth", "low", "depth", "low", "revision", "0");
    Boroughs.rate(database, id, SECOND, 1);
    board.post(
        camden + "/moderation/O1", board.amira(), "breadth", "high", "reason", "The minutes.");
    board.post(camden + "/notes/O1", board.amira(), "on", "2026-05-10", "note", "All heads came.");
    all(whole, SECOND, "share");

    String page = Board.text(board.get(whole, board.amira()));
    assertThat(page)
        .contains("London boroughs, 12 May 2026", "by 66 raters", "54 of 54 (100%)")
        .contains("Since 14 May 2024, in 33 areas", "Over all areas raters agree to α")
        .contains("Publish the summary: 33 areas", "Medians of London boroughs");
    assertThat(page.indexOf("Barnet")).isLessThan(page.indexOf("Bexley"));
    String findings = text(board.get(whole + "/findings", board.amira()));
    assertThat(findings)
        .contains("Low or not present in more than half", "Where areas differ most")
        .contains("Organisation, dimension by dimension", "How far raters agree, over all areas");
    String change = text(board.get(whole + "/change", board.amira()));
    assertThat(change).contains("Since 14 May 2024, by name of the area", "O1 Overarching remit");
    assertThat(text(board.get(whole + "/change?on=2024-05-14", board.amira())))
        .contains("There is no round before this one");

    String report = Board.text(board.get(whole + "/report.html", board.amira()));
    assertThat(report)
        .contains("<style>", "Area by area", "Every reading in letters", "What changed")
        .doesNotContain("<link", "<script", "href=", "Words of rater", "@studies.example");
    Boroughs.NAMES.forEach(name -> assertThat(report).contains(name));
    theWorkbookOfTheWholeHasWhatThatOfEachAreaHas(whole, camden);
  }

  private void theWorkbookOfTheWholeHasWhatThatOfEachAreaHas(String whole, String camden)
      throws IOException {
    try (var all = book(whole + "/study.xlsx?on=" + SECOND);
        var one = book(camden + "/study.xlsx")) {
      List<String> own = one.getSheets().map(Sheet::getName).toList();
      assertThat(all.getSheets().map(Sheet::getName).toList())
          .startsWith("Side by side", "Over all areas", "Agreement over all", "Change over all")
          .endsWith(own.toArray(String[]::new));
      String camdenFirst = Boroughs.code(5) + "|Camden|";
      for (String sheet : own) {
        List<String> expected = rows(one, sheet);
        List<String> found = rows(all, sheet);
        assertThat(found.getFirst()).isEqualTo("area_code|area|as_of|" + expected.getFirst());
        assertThat(found)
            .as(sheet)
            .filteredOn(row -> row.startsWith(camdenFirst))
            .extracting(row -> row.split("[|]", 4)[3])
            .isNotEmpty()
            .containsExactlyElementsOf(expected.subList(1, expected.size()));
      }
      assertThat(rows(all, "Side by side")).hasSize(34);
      assertThat(rows(all, "Ratings")).as("33 areas, 2 raters, 54 ratings").hasSize(1 + 33 * 108);
      assertThat(rows(all, "Change")).hasSize(1 + 33 * 54);
      assertThat(rows(all, "Over all areas")).hasSize(55);
      assertThat(String.join(" ", rows(all, "Raters"))).doesNotContain("@studies.example");
    }
  }

  @Test
  void everybodyReadsWhatIsPublishedAndNothingElse() {
    String whole = open(Boroughs.REGION);
    ask(whole, FIRST, board.greg(), "visitor");
    assertThat(board.get(whole, null).getStatus()).isEqualTo(404);
    assertThat(board.get(whole, board.greg()).getStatus()).as("it is being rated").isEqualTo(404);
    board.publish(study("Camden", FIRST));
    String page = text(board.get(whole, null));
    assertThat(page)
        .contains("1 area is rated", "Camden")
        .doesNotContain("Barnet", "How far the work is", "With all areas at once", "raters agree");
    assertThat(Board.text(board.get("/studies", null))).contains(whole);
    assertThat(board.get(whole + "/report.html", null).getStatus()).isEqualTo(200);
    assertThat(board.get(whole + "/study.xlsx", null).getStatus()).isEqualTo(404);
    all(whole, FIRST, "share");
    assertThat(text(board.get(whole, board.greg()))).contains("33 areas are rated");
    Who.SignedIn stranger = board.somebody("stranger@studies.example");
    assertThat(text(board.get(whole, stranger))).contains("1 area is rated");
    assertThat(board.post(whole + "/state", stranger, "step", "publish").getStatus())
        .isEqualTo(404);
  }

  @Test
  void whatCannotBeOpenedIsSaid() {
    assertThat(
            text(
                board.post("/comparative-studies", board.amira(), "areas", "701", "on", "someday")))
        .contains("Choose a partnership that you coordinate", "Choose a grid", "Give it a name")
        .contains("“someday” is no day from 1990", "Choose two areas or more");
    String whole = open("701", "702");
    assertThat(
            text(
                board.post(
                    whole + "/rounds",
                    board.amira(),
                    "on",
                    FIRST.toString(),
                    "next",
                    FIRST.toString())))
        .contains("There is a round of that day already");
    assertThat(text(board.post(whole + "/rounds", board.amira(), "on", "x", "next", "2026-02-30")))
        .contains("“2026-02-30” is no day");
    assertThat(text(board.post(whole + "/state", board.amira(), "on", "2024-05-14")))
        .contains("The studies stand elsewhere by now");
    assertThat(board.get("/comparative-studies/new", board.greg()).getStatus()).isEqualTo(404);
    assertThat(board.post("/comparative-studies", board.greg(), "name", "x").getStatus())
        .isEqualTo(404);
  }

  private String open(String... areas) {
    String[] form = {
      "name",
      "London boroughs",
      "partnership",
      Board.ID.toString(),
      "grid",
      Grids.RECONSTRUCTION,
      "on",
      FIRST.toString()
    };
    String[] whole = Arrays.copyOf(form, form.length + 2 * areas.length);
    for (int i = 0; i < areas.length; i++) {
      whole[form.length + 2 * i] = "areas";
      whole[form.length + 2 * i + 1] = areas[i];
    }
    MockHttpServletResponse response = board.post("/comparative-studies", board.amira(), whole);
    assertThat(response.getStatus()).isEqualTo(303);
    return Objects.requireNonNull(response.getHeader("Location"));
  }

  private void ask(String whole, LocalDate on, Who.SignedIn whom, String kind) {
    assertThat(
            board
                .post(
                    whole + "/raters",
                    board.amira(),
                    "on",
                    on.toString(),
                    "email",
                    whom.email(),
                    "kind",
                    kind)
                .getStatus())
        .isEqualTo(303);
  }

  private void another(String whole, LocalDate on, LocalDate next) {
    assertThat(
            board
                .post(
                    whole + "/rounds",
                    board.amira(),
                    "on",
                    on.toString(),
                    "next",
                    next.toString(),
                    "again",
                    "yes")
                .getHeader("Location"))
        .isEqualTo(whole + "?on=" + next);
  }

  private void all(String whole, LocalDate on, String step) {
    assertThat(
            board
                .post(whole + "/state", board.amira(), "on", on.toString(), "step", step)
                .getStatus())
        .isEqualTo(303);
  }

  private String study(String area, LocalDate on) {
    return "/studies/"
        + board
            .jdbc()
            .sql("SELECT id::text FROM grid_study WHERE name = :name AND studied_on = :on")
            .param("name", area)
            .param("on", on)
            .query(String.class)
            .single();
  }

  private ReadableWorkbook book(String path) throws IOException {
    return new ReadableWorkbook(
        new ByteArrayInputStream(board.get(path, board.amira()).getContentAsByteArray()));
  }

  private static List<String> rows(ReadableWorkbook book, String sheet) throws IOException {
    return book.findSheet(sheet).orElseThrow().read().stream()
        .map(row ->
            row.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .collect(Collectors.joining("|")))
        .toList();
  }

  /** What a person reads. */
  private static String text(MockHttpServletResponse response) {
    return Board.text(response).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
