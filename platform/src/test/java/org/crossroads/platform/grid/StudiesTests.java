package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Ratings;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.RetentionRule;
import org.crossroads.platform.web.Absent;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OnStage
@Import(Board.People.class)
class StudiesTests {
  private static final String GREG = "greg@studies.example";

  @Autowired private Board.People people;
  @Autowired private Ratings ratings;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Board board;

  @BeforeEach
  void aBoardThatAmiraCoordinatesAndNoStudy() throws InterruptedException {
    board = people.meet();
  }

  @Test
  void aCoordinatorOpensAStudyOfAnAreaAndAsksPeopleByMail() {
    String study = board.open("301");
    assertThat(Board.text(board.get(study + "/raters", board.amira())))
        .contains("Marlow Vale", "Nobody rates yet");
    board.invite(study, board.greg(), "partner");
    assertThat(Board.text(board.get(study + "/raters", board.amira())))
        .contains(GREG, "Rater 1 (partner)", "0 of 27");
    assertThat(board.mails(GREG)).contains("You are asked to rate Marlow Vale");
    assertThat(
            Board.text(board.post(study + "/raters", board.amira(), "email", GREG, "kind", "self")))
        .contains("rates in this study already");
    assertThat(
            Board.text(
                board.post(study + "/raters", board.amira(), "email", "greg", "kind", "self")))
        .contains("“greg” is no e-mail address");
    assertThat(Board.text(board.get("/studies", board.greg())))
        .contains("rate in it", study + "/rating");
    assertThat(board.events(study)).contains("opened a study", "asked somebody to rate");
  }

  @Test
  void onlyCoordinatorsAndAdministratorsOpenStudies() {
    assertThat(board.get("/studies/new", board.greg()).getStatus()).isEqualTo(404);
    assertThat(board.post("/studies", board.greg(), "partnership", Board.ID.toString()).getStatus())
        .isEqualTo(404);
    String page =
        Board.text(
            board.post("/studies", board.amira(), "area", "301", "on", "someday", "grid", "none"));
    assertThat(page)
        .contains(
            "Choose a partnership that you coordinate",
            "Choose a grid",
            "“someday” is no day from 1990");
    Who.SignedIn admin = board.somebody("admin@studies.example");
    board.give(admin, Role.ADMINISTRATOR, new Scope.Site());
    assertThat(
            board
                .post(
                    "/studies",
                    admin,
                    "area",
                    "302",
                    "on",
                    "2026-05-12",
                    "grid",
                    Grids.RECONSTRUCTION)
                .getStatus())
        .isEqualTo(303);
    assertThat(Board.text(board.get("/studies", board.amira()))).doesNotContain("Ashdown");
  }

  @Test
  void ratersSeeOnlyTheirOwnUntilTheFindingsAreShownAndStrangersNothing() {
    String study = board.rated();
    for (String page : List.of("", "/findings", "/agreement", "/ratings.csv", "/report.html")) {
      assertThat(board.get(study + page, board.greg()).getStatus()).as(page).isEqualTo(404);
      assertThat(board.get(study + page, board.amira()).getStatus()).as(page).isEqualTo(200);
    }
    board.post(study + "/state", board.amira(), "step", "share");
    String findings = Board.text(board.get(study + "/findings", board.greg()));
    assertThat(findings)
        .contains("Raters differ on 1 dimension of 27", "O1 Overarching remit")
        .contains("Rater 1 (self): Low", "Rater 2 (partner): High", "Only one meeting.")
        .doesNotContain("helen@studies.example", "Write what was agreed");
    assertThat(board.get(study + "/raters", board.greg()).getStatus()).isEqualTo(404);
    Who.SignedIn stranger = board.somebody("stranger@studies.example");
    for (String page : List.of("", "/findings", "/rating", "/raters", "/ratings.csv")) {
      assertThat(board.get(study + page, stranger).getStatus()).as(page).isEqualTo(404);
    }
    assertThat(board.get(study, null).getStatus()).isEqualTo(404);
    assertThatThrownBy(() -> ratings.save(stranger, Board.id(study), Board.rating(Judgement.LOW)))
        .isInstanceOf(Absent.class);
  }

  @Test
  void aPublishedStudyIsReadByEverybodyAndChangedByNobody() {
    String study = board.rated();
    board.post(study + "/state", board.amira(), "step", "share");
    board.post(study + "/state", board.amira(), "step", "publish");
    String page = Board.text(board.get(study, null));
    assertThat(page)
        .contains("A reconstruction", "Heat map of Marlow Vale", "2 raters rated breadth and depth")
        .contains("Colleges", "does not tell them from others", "Not among the members")
        .contains("Raters differ: low and high")
        .doesNotContain("Only one meeting.", "@studies.example");
    assertThat(Board.text(board.get("/studies", null))).contains(study);
    assertThat(Board.text(board.get(study + "/report.html", null)))
        .contains("<style>", ".mark--high", "Heat map of Marlow Vale")
        .doesNotContain("<link", "<script", "Only one meeting.");
    assertThat(board.get(study + "/findings", null).getStatus()).isEqualTo(303);
    assertThat(board.get(study + "/ratings.csv", null).getStatus()).isEqualTo(404);
    assertThat(
            board
                .post(study + "/rating/O1", board.greg(), "breadth", "low", "revision", "1")
                .getStatus())
        .isEqualTo(403);
    assertThat(
            board
                .post(study + "/moderation/O1", board.amira(), "breadth", "low", "reason", "x")
                .getStatus())
        .isEqualTo(403);
    assertThat(Board.text(board.post(study + "/state", board.amira(), "step", "publish")))
        .contains("The study stands elsewhere by now");
    board.post(study + "/state", board.amira(), "step", "withdraw");
    assertThat(board.get(study, null).getStatus()).isEqualTo(404);
    assertThat(board.events(study)).contains("published a study", "took a published study back");
  }

  @Test
  void whoHasRatedStaysAndWhoHasNotCanBeAskedNoLonger() {
    String study = board.rated();
    board.invite(study, board.amira(), "visitor");
    String raters = Board.text(board.get(study + "/raters", board.amira()));
    assertThat(raters.split("Ask no longer", -1)).as("one button").hasSize(2);
    String first = board.rater(study, 1);
    assertThat(Board.text(board.post(study + "/raters/" + first + "/removal", board.amira())))
        .contains("They have rated, so they stay");
    board.post(study + "/raters/" + board.rater(study, 3) + "/removal", board.amira());
    assertThat(Board.text(board.get(study + "/raters", board.amira()))).doesNotContain("Rater 3");
  }

  @Test
  void whatALaterStudyChangedAndHowOthersWereRatedIsShown() {
    String earlier = board.rated();
    board.post(
        earlier + "/moderation/O1", board.amira(), "breadth", "low", "reason", "One meeting.");
    board.publish(earlier);
    String later = board.open("301", "2026-06-30");
    board.invite(later, board.greg(), "self");
    board.invite(later, board.helen(), "partner");
    assertThat(Board.text(board.get(later + "/rating/O1", board.greg())))
        .contains("Last time, as of 12 May 2026, you said: breadth low, depth medium.");
    for (Who.SignedIn rater : List.of(board.greg(), board.helen())) {
      board.post(later + "/rating/O1", rater, "breadth", "high", "depth", "low", "revision", "0");
    }
    assertThat(Board.text(board.get(later + "/change", board.amira())))
        .contains("From 12 May 2026 to 30 June 2026", "up 1", "Low (moderated)", "Cannot be told");
    board.post(earlier + "/description", board.amira(), "orientation", "committed", "asked", "yes");
    assertThat(Board.text(board.get(earlier, null)))
        .contains("Committed: from their own will")
        .containsPattern("focus(<[^>]*>|\\s)*17(<[^>]*>|\\s)*Low(<[^>]*>|\\s)*Medium");
    assertThat(Board.text(board.get(later + "/others", board.amira())))
        .contains("1 other study is published", "a distribution, not a rank");
    assertThat(Board.text(board.get(later + "/agreement?level=interval", board.amira())))
        .contains(
            "Krippendorff", "across 2 studies", "All alike", "taken as equal steps (interval)");
  }

  @Test
  void allOfAStudyIsOneWorkbook() throws IOException {
    String earlier = board.rated();
    board.post(
        earlier + "/moderation/O1", board.amira(), "breadth", "low", "reason", "One meeting.");
    String later = board.open("301", "2026-06-30");
    assertThat(board.get(later + "/study.xlsx", board.greg()).getStatus()).isEqualTo(404);
    assertThat(Board.text(board.get(earlier, board.amira()))).contains(earlier + "/study.xlsx");
    byte[] bytes = board.get(earlier + "/study.xlsx", board.amira()).getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly(
              "Study",
              "Raters",
              "Ratings",
              "Moderated",
              "Visits",
              "Agreement",
              "Change",
              "Findings");
      assertThat(rows(book, "Study")).contains("Of|Marlow Vale", "Raters|2");
      assertThat(rows(book, "Raters")).anyMatch(row -> row.startsWith("1|self|"));
      assertThat(rows(book, "Ratings"))
          .anyMatch(row -> row.contains("|O1 breadth|1|self|low|"))
          .noneMatch(row -> row.contains("moderated|"));
      assertThat(rows(book, "Moderated")).anyMatch(row -> row.contains("|low||One meeting.|"));
      assertThat(rows(book, "Findings")).anyMatch(row -> row.contains("Low (moderated)|yes|2|2|0"));
      assertThat(String.join(" ", rows(book, "Raters"))).doesNotContain("@studies.example");
    }
  }

  private static List<String> rows(ReadableWorkbook book, String sheet) throws IOException {
    return book.findSheet(sheet).orElseThrow().read().stream()
        .map(row ->
            row.stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .collect(Collectors.joining("|")))
        .toList();
  }

  @Test
  void theStudiesOfAnAreaAndOfAPartnershipAreListed() {
    String study = board.rated();
    board.publish(study);
    assertThat(Board.text(board.get("/studies?area=301", null)))
        .contains("Studies of collaboration: Marlow Vale", study);
    assertThat(Board.text(board.get("/studies?area=302", null)))
        .contains("No study of Ashdown is published yet.")
        .doesNotContain(study);
    assertThat(Board.text(board.get("/studies?partnership=" + Board.ID, null)))
        .contains("Studies of collaboration: Vale 14–19 Board", study);
    assertThat(board.get("/studies?area=999", null).getStatus()).isEqualTo(404);
    assertThat(board.get("/studies?partnership=none", null).getStatus()).isEqualTo(404);
  }

  @Test
  void theTrailNamesAStudy() {
    board.open("301");
    Who.SignedIn auditor = board.somebody("auditor@studies.example");
    board.give(auditor, Role.AUDITOR, new Scope.Site());
    assertThat(Board.text(board.get("/admin/trail?event=study_opened", auditor)))
        .contains("Marlow Vale, 12 May 2026");
  }

  @Test
  void aStudyStandsBesideItsStatisticalNeighboursAndBesideAll() {
    String neighbour = board.open("302", "2026-03-01");
    board.invite(neighbour, board.greg(), "self");
    board.post(
        neighbour + "/rating/O1", board.greg(), "breadth", "high", "depth", "low", "revision", "0");
    board.publish(neighbour);
    String own = board.rated();
    board.publish(own);
    String page = Board.text(board.get(own + "/others", null));
    assertThat(page)
        .contains("Statistical neighbours are the ten authorities of England", "The rule is ours")
        .contains("Statistical neighbours of Marlow Vale", "/areas/302", neighbour)
        .contains("of 1 studied statistical neighbour", "of all other studies")
        .contains("Beside those of all other studies", "spread__frame--open", "spread__dot");

    board.post(neighbour + "/state", board.amira(), "step", "withdraw");
    assertThat(Board.text(board.get(own + "/others", null)))
        .as("what is kept of a study goes with its publication")
        .contains("No other study with this grid is published yet")
        .doesNotContain(neighbour);
    board.post(
        neighbour + "/rating/O1",
        board.greg(),
        "breadth",
        "not_present",
        "depth",
        "low",
        "revision",
        "1");
    board.post(neighbour + "/state", board.amira(), "step", "publish");
    String again = Board.text(board.get(own + "/others", null)).replaceAll("<[^>]*>", " ");
    assertThat(again.replaceAll("\\s+", " "))
        .contains("O1 Overarching remit, breadth Raters differ: low and high 1 0 0 0 0");
  }

  @Test
  void fromWhatIsLowThereIsAWayToExamplesAndResources() {
    String study = board.open("301");
    board.invite(study, board.greg(), "self");
    board.post(
        study + "/rating/O1", board.greg(), "breadth", "low", "depth", "low", "revision", "0");
    assertThat(Board.text(board.get(study + "/others", board.amira())))
        .contains("Nobody has put up examples or resources yet for what is low");
    Who.SignedIn admin = board.somebody("admin@studies.example");
    board.give(admin, Role.ADMINISTRATOR, new Scope.Site());
    String posts = "/grids/reconstruction-1/signposts";
    assertThat(
            Board.text(
                board.post(
                    posts,
                    admin,
                    "dimension",
                    "O1",
                    "kind",
                    "example",
                    "title",
                    "",
                    "address",
                    "javascript:alert(1)")))
        .contains("Give it a title", "“javascript:alert(1)” is no address of a page");
    board.post(
        posts,
        admin,
        "dimension",
        "O1",
        "kind",
        "example",
        "title",
        "One remit for all",
        "address",
        "https://www.example.org/remit",
        "note",
        "Three boroughs, 2024");
    assertThat(Board.text(board.get(study + "/others", board.amira())))
        .contains("Low or not present here: examples and resources", "One remit for all")
        .contains("https://www.example.org/remit", "Three boroughs, 2024");
    String page = Board.text(board.get(posts, null));
    assertThat(page).contains("One remit for all").doesNotContain("Put it up");
    String id = board.jdbc().sql("SELECT id::text FROM grid_signpost").query(String.class).single();
    assertThat(board.post(posts + "/" + id + "/removal", board.amira()).getStatus()).isEqualTo(404);
    board.post(posts + "/" + id + "/removal", admin);
    assertThat(Board.text(board.get(posts, null))).doesNotContain("One remit for all");
  }

  @Test
  void whoWasRatedHighAndAgreedToBeAskedIsNamedToWhoIsLow() {
    String strong = board.rated();
    for (Who.SignedIn rater : List.of(board.greg(), board.helen())) {
      board.post(strong + "/rating/O2", rater, "breadth", "high", "depth", "high", "revision", "0");
    }
    board.publish(strong);
    String weak = board.open("302", "2026-05-12");
    board.invite(weak, board.greg(), "self");
    board.post(
        weak + "/rating/O2", board.greg(), "breadth", "low", "depth", "low", "revision", "0");
    assertThat(Board.text(board.get(weak + "/others", board.amira())))
        .doesNotContain("Who may be asked");
    board.post(strong + "/description", board.amira(), "asked", "yes");
    assertThat(Board.text(board.get(weak + "/others", board.amira())))
        .contains("Who may be asked", strong);
  }

  @Test
  void anErasedRatersWordsGoAndTheRatingsStayByNumber() {
    String study = board.rated();
    Person person = new Person(board.greg().account().value(), "greg@studies.example");
    Holding holding = board.holding();
    assertThat(holding.of(person).toString()).contains("Only one meeting.");
    holding.erase(person);
    assertThat(holding.of(person).toString()).doesNotContain("Only one meeting.");
    String findings = Board.text(board.get(study + "/findings", board.amira()));
    assertThat(findings).contains("Rater 1 (self): Low").doesNotContain("Only one meeting.");
    assertThat(Board.text(board.get(study + "/raters", board.amira()))).contains("A former member");
    assertThat(board.get(study + "/rating", board.greg()).getStatus()).isEqualTo(404);
  }

  @Test
  void afterSixYearsRatersAreKnownByNumberOnly() {
    String study = board.rated();
    board.post(
        study + "/notes/O4",
        board.amira(),
        "on",
        LocalDate.now(Clock.systemUTC()).toString(),
        "note",
        "Eleven of fourteen came.");
    Instant now = Clock.systemUTC().instant();
    List<RetentionRule> rules = board.holding().retention();
    assertThat(rules).allMatch(rule -> rule.due(now).count() == 0);
    board.jdbc().sql("UPDATE grid_study SET studied_on = studied_on - 3000").update();
    board.jdbc().sql("UPDATE grid_note SET noted_on = noted_on - 3000").update();
    assertThat(rules).extracting(rule -> rule.due(now).count()).containsExactly(2L, 1L);
    assertThat(rules).extracting(rule -> rule.remove(now)).containsExactly(2, 1);
    assertThat(Board.text(board.get(study + "/findings", board.amira())))
        .contains("Rater 1 (self): Low")
        .doesNotContain("Only one meeting.");
  }
}
