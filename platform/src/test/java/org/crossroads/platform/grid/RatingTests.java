package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.RatingOutcome;
import org.crossroads.platform.grid.studies.Ratings;
import org.crossroads.platform.grid.studies.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

@OnStage
@Import(Board.People.class)
class RatingTests {
  @Autowired private Board.People people;
  @Autowired private Ratings ratings;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Board board;

  @BeforeEach
  void aBoardThatAmiraCoordinatesAndNoStudy() throws InterruptedException {
    board = people.meet();
  }

  @Test
  void aRaterRatesLeavesAndComesBack() {
    String study = board.open("301");
    board.invite(study, board.greg(), "partner");
    assertThat(Board.text(board.get(study + "/rating", board.greg())))
        .contains("0 of 27", "O1 Overarching remit");
    MockHttpServletResponse saved =
        board.post(
            study + "/rating/O1",
            board.greg(),
            "breadth",
            "medium",
            "depth",
            "no_evidence",
            "confidence",
            "fairly",
            "evidence",
            "https://vale.example/minutes",
            "comment",
            "The <board> meets.",
            "revision",
            "0",
            "then",
            "next");
    assertThat(saved.getHeader("Location")).isEqualTo(study + "/rating/O2");
    assertThat(Board.text(board.get(study + "/rating", board.greg())))
        .contains("1 of 27", "Medium", "No evidence");
    assertThat(Board.text(board.get(study + "/rating/O1", board.greg())))
        .contains("https://vale.example/minutes", "The &lt;board", "name=\"revision\" value=\"1\"");
    assertThat(
            board
                .post(study + "/rating/A16", board.greg(), "breadth", "low", "revision", "0")
                .getHeader("Location"))
        .as("after the last dimension the list")
        .isEqualTo(study + "/rating");
    assertThat(Board.text(board.get(study + "/rating", board.greg())))
        .as("one aspect is not the whole dimension")
        .contains("1 of 27");
    assertThat(board.get(study + "/rating/O99", board.greg()).getStatus()).isEqualTo(404);
  }

  @Test
  void twoWindowsOfOneRaterLoseNothing() {
    String study = board.open("301");
    board.invite(study, board.greg(), "partner");
    board.post(
        study + "/rating/O1",
        board.greg(),
        "breadth",
        "low",
        "comment",
        "First window",
        "revision",
        "0");
    String both =
        Board.text(
            board.post(
                study + "/rating/O1",
                board.greg(),
                "breadth",
                "high",
                "comment",
                "Second window",
                "revision",
                "0"));
    assertThat(both)
        .contains("First window", "Second window", "in another window meanwhile")
        .contains("name=\"revision\" value=\"1\"");
    assertThat(Board.text(board.get(study + "/rating/O1", board.greg()))).contains("First window");
    board.post(
        study + "/rating/O1", board.greg(), "breadth", "high", "comment", "Both", "revision", "1");
    assertThat(Board.text(board.get(study + "/rating/O1", board.greg()))).contains(">Both<");
    assertThat(
            board
                .post(
                    study + "/rating/O1",
                    board.greg(),
                    "breadth",
                    "high",
                    "comment",
                    "Both",
                    "revision",
                    "1")
                .getStatus())
        .as("the same once more is no collision")
        .isEqualTo(303);
  }

  @Test
  void ofTwoSavesAtTheSameMomentOneIsShownTheOther()
      throws InterruptedException, ExecutionException {
    String study = board.open("301");
    board.invite(study, board.greg(), "partner");
    StudyId id = Board.id(study);
    Callable<RatingOutcome> low = () -> ratings.save(board.greg(), id, Board.rating(Judgement.LOW));
    Callable<RatingOutcome> high =
        () -> ratings.save(board.greg(), id, Board.rating(Judgement.HIGH));
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(low);
      var other = both.submit(high);
      assertThat(List.of(one.get(), other.get()))
          .filteredOn(each -> each instanceof RatingOutcome.Collided)
          .hasSize(1);
    }
  }

  @Test
  void aModeratedValueNeedsItsReasonAndStandsBesideTheRawOnes() {
    String study = board.rated();
    board.post(study + "/state", board.amira(), "step", "share");
    assertThat(Board.text(board.post(study + "/moderation/O1", board.amira(), "breadth", "medium")))
        .contains("needs its reason", "Rater 1 (self): Low");
    assertThat(
            board
                .post(study + "/moderation/O1", board.greg(), "breadth", "low", "reason", "x")
                .getStatus())
        .isEqualTo(404);
    board.post(
        study + "/moderation/O1",
        board.amira(),
        "breadth",
        "medium",
        "reason",
        "Two meetings were found.");
    assertThat(Board.text(board.get(study + "/findings", board.greg())))
        .contains(
            "Two meetings were found.", "Medium (moderated)", "on nothing that is not settled");
    String csv = Board.text(board.get(study + "/ratings.csv", board.greg()));
    assertThat(csv)
        .contains("O1 breadth,1,self,low", "O1 breadth,2,partner,high")
        .contains("O1 breadth,moderated,,medium", "Two meetings were found.")
        .doesNotContain("@studies.example");
    moderate(study, board.amira(), "", "", "medium", "Two meetings were found.");
    assertThat(Board.text(board.get(study + "/findings", board.amira())))
        .doesNotContain("Two meetings were found.");
    assertThat(board.events(study))
        .contains("moderated a dimension", "took a moderated value back");
  }

  @Test
  void theSecondOfTwoWhoModerateIsShownBothAndLosesNothing() {
    String study = board.rated();
    board.give(board.helen(), Role.COORDINATOR, new Scope.Partnership(Board.ID));
    moderate(study, board.amira(), "medium", "Amira’s reason", "", "");
    String both = Board.text(moderate(study, board.helen(), "high", "Helen’s reason", "", ""));
    assertThat(both)
        .contains("Amira’s reason", "Helen’s reason", "Nothing was saved now")
        .contains("name=\"seenBreadth\" value=\"medium\"");
    assertThat(Board.text(board.get(study + "/moderation/O1", board.helen())))
        .contains("Amira’s reason")
        .doesNotContain("Helen’s reason");

    moderate(study, board.helen(), "high", "Both reasons", "medium", "Amira’s reason");
    assertThat(Board.text(moderate(study, board.amira(), "", "", "medium", "Amira’s reason")))
        .as("taking back what somebody else wrote meanwhile")
        .contains("Both reasons", "Nothing was saved now");
  }

  private MockHttpServletResponse moderate(
      String study,
      Who.SignedIn who,
      String breadth,
      String reason,
      String seenBreadth,
      String seenReason) {
    return board.post(
        study + "/moderation/O1",
        who,
        "breadth",
        breadth,
        "depth",
        "",
        "reason",
        reason,
        "seenBreadth",
        seenBreadth,
        "seenReason",
        seenReason);
  }

  @Test
  void aVisitorsNotesAreReadByAllWhoRate() {
    String study = board.open("301");
    board.invite(study, board.greg(), "partner");
    board.invite(study, board.helen(), "visitor");
    assertThat(board.get(study + "/notes/O4", board.greg()).getStatus()).isEqualTo(404);
    assertThat(Board.text(board.post(study + "/notes/O4", board.helen(), "note", " ")))
        .contains("Write what was seen");
    board.post(
        study + "/notes/O4", board.helen(), "on", "2026-05-10", "note", "Eleven of fourteen came.");
    assertThat(
            Board.text(
                board.post(
                    study + "/notes/O4", board.helen(), "on", "2999-01-01", "note", "Soon.")))
        .contains("“2999-01-01” is no day of a visit", "Soon.");
    assertThat(
            Board.text(
                board.post(study + "/notes/O4", board.helen(), "on", "2019-01-01", "note", "Old.")))
        .contains("“2019-01-01” is no day of a visit");
    assertThat(Board.text(board.get(study + "/rating/O4", board.greg())))
        .contains("Seen on a visit", "Eleven of fourteen came.", "10 May 2026");
    String note = board.jdbc().sql("SELECT id::text FROM grid_note").query(String.class).single();
    assertThat(board.post(study + "/notes/O4/" + note + "/removal", board.amira()).getStatus())
        .as("a note is its author's")
        .isEqualTo(404);
    board.post(study + "/notes/O4/" + note + "/removal", board.helen());
    assertThat(Board.text(board.get(study + "/rating/O4", board.greg())))
        .doesNotContain("Eleven of fourteen came.");
  }

  @Test
  void anAdministratorAddsAGridByAFileAndErrorsNameRowAndColumn() {
    Who.SignedIn admin = board.somebody("admin@studies.example");
    board.give(admin, Role.ADMINISTRATOR, new Scope.Site());
    String ours = Board.text(board.get("/grids/reconstruction-1.csv", null));
    assertThat(Board.text(board.send(admin, ours.replace("O2,organisation", "O2,other"))))
        .contains("Row 3, column “family” (“other”)", "Write organisation or activity");
    assertThat(Board.text(board.send(admin, "no,grid\n1,2\n")))
        .contains("There is a problem", "family");
    assertThat(Board.text(board.get("/grids", null))).doesNotContain("South grid");
    String shorter = ours.substring(0, ours.indexOf("\nO3,") + 1);
    MockHttpServletResponse added = board.send(admin, shorter);
    assertThat(added.getHeader("Location")).isEqualTo("/grids/south-2027");
    assertThat(Board.text(board.get("/grids/south-2027", null)))
        .contains("O2 Membership", "From the south");
    assertThat(Board.text(board.send(admin, shorter)))
        .contains("There is a grid “south-2027” already");
    assertThat(board.send(board.amira(), shorter).getStatus()).isEqualTo(404);
  }
}
