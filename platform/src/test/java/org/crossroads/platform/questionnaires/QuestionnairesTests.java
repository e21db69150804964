package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Dev writes a questionnaire, publishes it and asks. */
@OnStage
@Import(Desk.Doors.class)
class QuestionnairesTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;

  @BeforeEach
  void devSitsDown() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
  }

  @Test
  void aQuestionnaireIsWrittenPublishedAndChangedByANewVersion() {
    String own = desk.empty("Our schools");
    assertThat(desk.get(own, desk.dev))
        .contains("Before it can be published", "There is no question yet");
    desk.question(
        own,
        1,
        "label",
        "Do you have a pool?",
        "kind",
        "single",
        "choices",
        "Yes\nNo",
        "dontKnow",
        "yes");
    desk.question(
        own,
        2,
        "label",
        "How long is it?",
        "kind",
        "integer",
        "lowest",
        "5",
        "relevant",
        "${do_you_have_a_pool} = 'yes'");
    String outline = desk.get(own, desk.dev);
    assertThat(outline)
        .contains(
            "Do you have a pool?", "Yes / No / Don’t know", "Put only if ${do_you_have_a_pool}")
        .doesNotContain("Before it can be published");
    assertThat(desk.get(own + "/preview/1", desk.dev))
        .contains("Do you have a pool?", "How long is it?");
    assertThat(
            Desk.text(
                desk.question(
                    own, 3, "label", "Why?", "kind", "text", "relevant", "${nothing} = 'x'")))
        .contains("no question before it");

    desk.post(own + "/publication", desk.dev, "revision", 3);
    assertThat(desk.get(own, desk.dev))
        .contains("Version 1 was published", "Nothing has changed since");
    desk.post(
        own + "/questions/do_you_have_a_pool",
        desk.dev,
        "revision",
        4,
        "label",
        "Have you got a pool?",
        "name",
        "do_you_have_a_pool",
        "kind",
        "single",
        "choices",
        "yes | Yes\nno | No");
    assertThat(desk.get(own, desk.dev)).contains("It was changed since");
    assertThat(desk.get(own + "/publication", desk.dev))
        .contains("Publish version 2", "The same, in other words");
    desk.post(
        own + "/publication",
        desk.dev,
        "revision",
        5,
        "relation.do_you_have_a_pool",
        "reworded",
        "earlier.do_you_have_a_pool",
        "do_you_have_a_pool");
    assertThat(desk.get(own, desk.dev)).contains("Version 2 was published");
    assertThat(
            desk.jdbc()
                .sql(
                    "SELECT v.form::text FROM questionnaire_version AS v WHERE v.number = 1 AND v.questionnaire_id = :id")
                .param("id", UUID.fromString(own.substring(own.lastIndexOf('/') + 1)))
                .query(String.class)
                .single())
        .contains("Do you have a pool?");
  }

  @Test
  void theSecondOfTwoAuthorsOverwritesNothing() {
    String own = desk.template();
    assertThat(Desk.location(desk.post(own + "/title", desk.dev, "revision", 1, "title", "First")))
        .isEqualTo(own);
    assertThat(Desk.location(desk.post(own + "/title", desk.dev, "revision", 1, "title", "Second")))
        .endsWith("?changed=yes");
    assertThat(desk.get(own, desk.dev)).contains("First");
    assertThat(
            Desk.text(
                desk.post(
                    own + "/questions/role",
                    desk.dev,
                    "revision",
                    1,
                    "label",
                    "My words",
                    "name",
                    "role",
                    "kind",
                    "text")))
        .contains("Somebody else has changed", "My words");
  }

  @Test
  void questionsAndPagesAreMovedAndRemoved() {
    String own = desk.template();
    desk.post(own + "/questions/role/place", desk.dev, "revision", 1, "act", "up");
    desk.post(own + "/pages/2", desk.dev, "revision", 2, "act", "up");
    desk.post(own + "/questions/q6_changes/place", desk.dev, "revision", 3, "act", "remove");
    String outline = desk.get(own, desk.dev);
    assertThat(outline.indexOf("Page 1: The main partnership")).isPositive();
    assertThat(outline.indexOf(">Role of the person"))
        .isLessThan(outline.indexOf(">Local authority"));
    assertThat(outline).doesNotContain("What has changed since 2010");
  }

  @Test
  void aWorkbookWithFaultsNamesAllOfThemAndNothingIsBegun() {
    String json =
        """
        {"survey":[{"type":"select_one nothing","name":"a","label":"A"},
                   {"type":"geopoint","name":"b","label":"B"},
                   {"type":"text","name":"c c","label":"C"}]}
        """;
    String page =
        Desk.text(
            desk.upload(
                "/questionnaires",
                json,
                "scope",
                Desk.BOROUGHS.toString(),
                "start",
                "file",
                "title",
                "Faulty"));
    assertThat(page)
        .contains("row 1, column", "row 2, column", "row 3, column", "There is a problem");
    assertThat(desk.get("/questionnaires", desk.dev)).doesNotContain("Faulty");
  }

  @Test
  void aChangedWorkbookComesBackIntoItsDraft() {
    String own = desk.template();
    byte[] book = desk.bytes(own + ".xlsx", desk.dev);
    desk.post(own + "/publication", desk.dev, "revision", 1);
    String outline = desk.get(own, desk.dev);
    assertThat(Desk.location(desk.upload(own + "/workbook", book, "revision", "2"))).isEqualTo(own);
    assertThat(desk.get(own, desk.dev)).contains("Nothing has changed since");
    String changed =
        """
        {"settings":[{"form_title":"Shorter"}],
         "survey":[{"type":"start"},{"type":"text","name":"only","label":"The only question"}]}
        """;
    assertThat(Desk.location(desk.upload(own + "/workbook", changed, "revision", "2")))
        .as("somebody has changed it since")
        .endsWith("?changed=yes");
    String taken = Desk.location(desk.upload(own + "/workbook", changed, "revision", "3"));
    assertThat(desk.get(taken, desk.dev))
        .contains("The only question", "It was changed since")
        .contains(
            "The workbook was taken. This of it has no use on pages and was left out: start.");
    assertThat(desk.get(own + "?left=start&left=Call+me,+now", desk.dev))
        .as("the address says nothing of its own")
        .contains("left out: start.")
        .doesNotContain("Call me");
    String faulty = "{\"survey\":[{\"type\":\"geopoint\",\"name\":\"b\",\"label\":\"Place\"}]}";
    assertThat(Desk.text(desk.upload(own + "/workbook", faulty, "revision", "4")))
        .contains("There is a problem", "row 1, column", "The only question");
    assertThat(
            Desk.text(
                desk.upload(
                    own + "/workbook",
                    changed.replace("Shorter", "x".repeat(201)),
                    "revision",
                    "4")))
        .contains("has 201 letters; it takes 200", "Shorter");
    assertThat(desk.get(own, desk.dev)).contains("Shorter", "The only question");
    assertThat(outline).contains("Send a changed workbook");
  }

  @Test
  void aPageIsRenamed() {
    String own = desk.template();
    assertThat(
            Desk.location(
                desk.post(
                    own + "/pages/2", desk.dev, "revision", 1, "act", "rename", "topic-2", "Ours")))
        .isEqualTo(own);
    assertThat(desk.get(own, desk.dev)).contains("Page 2: Ours");
    assertThat(
            Desk.text(
                desk.post(
                    own + "/pages/2", desk.dev, "revision", 2, "act", "rename", "topic-2", "")))
        .contains("The topic is empty", "#topic-2");
  }

  @Test
  void whereThereIsNoNumberToGiveItCanBeSaid() {
    String own = desk.empty("Pools");
    desk.question(
        own,
        1,
        "label",
        "How long?",
        "kind",
        "integer",
        "name",
        "long",
        "dontKnow",
        "yes",
        "notApplicable",
        "yes",
        "bands",
        "10",
        "required",
        "yes");
    String wave = desk.wave(own, 2, "named");
    desk.post(wave + "/frame", desk.dev, "people", "Somebody, lead@pool.example");
    desk.post(wave + "/invitations", desk.dev);
    String sheet = "/answer/" + desk.link("lead@pool.example");
    assertThat(desk.get(sheet + "/1", null))
        .contains("Don’t know", "Not applicable", "name=\"long.instead\"");
    assertThat(
            Desk.text(desk.answer(sheet + "/1", "next", "long", "25", "long.instead", "dont_know")))
        .contains("You wrote “25” and chose “Don’t know”. Leave one of them");
    assertThat(Desk.text(desk.answer(sheet + "/1", "next"))).contains("Answer “How long?”");
    assertThat(Desk.location(desk.answer(sheet + "/1", "next", "long.instead", "dont_know")))
        .isEqualTo(sheet + "/check");
    assertThat(desk.get(sheet + "/check", null)).contains("Don’t know");
    assertThat(desk.get(sheet + "/1", null))
        .containsPattern("value=\"dont_know\"[^>]*checked")
        .containsPattern("id=\"long\"[^>]*value=\"\"");
    desk.post(sheet + "/check", null);
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev))).contains("dont_know");
    assertThat(desk.get(wave + "/results.csv", desk.dev)).contains(",0,0,1,0,");
  }

  @Test
  void whoIsMailedIsShownFirstAndNobodyIsMailedTwice() {
    String wave = desk.wave(desk.template(), "named");
    String problems =
        Desk.text(
            desk.post(
                wave + "/frame",
                desk.dev,
                "people",
                "Camden, lead@camden.example\nIslington, no address@\nBarnet"));
    assertThat(problems).contains("Line 2", "is no e-mail address", "Camden, lead@camden.example");
    desk.post(
        wave + "/frame",
        desk.dev,
        "people",
        "Camden, lead@camden.example\nIslington\tlead@islington.example\nBarnet");
    assertThat(desk.get(wave + "/invitations", desk.dev))
        .contains("2 mails go out.", "lead@camden.example")
        .doesNotContain("Barnet");
    assertThat(desk.mailsTo("lead@camden.example")).isZero();
    desk.post(wave + "/invitations", desk.dev);
    desk.post(wave + "/invitations", desk.dev);
    assertThat(desk.mailsTo("lead@camden.example")).isOne();
    assertThat(desk.mail("lead@camden.example")).contains("They are counted.", "/answer/");
    assertThat(desk.get(wave + "/reminders?rule=not_started", desk.dev))
        .as("not on the day of the invitation")
        .contains("nobody to write to");
    desk.jdbc().sql("UPDATE questionnaire_invitation SET invited_on = invited_on - 7").update();
    assertThat(desk.get(wave, desk.dev)).contains("0 sent, 0 under way, 3 not started, of 3.");
    assertThat(desk.get(wave + "/reminders?rule=not_started", desk.dev))
        .contains("2 mails go out.");
    desk.answerFirst(desk.link("lead@camden.example"), "yes");
    assertThat(desk.get(wave + "/reminders?rule=not_started", desk.dev))
        .contains("1 mail goes out.");
    assertThat(desk.get(wave + "/reminders?rule=less_than_half", desk.dev))
        .contains("2 mails go out.");
    desk.post(wave + "/reminders", desk.dev, "rule", "not_started");
    assertThat(desk.mailsTo("lead@islington.example")).isEqualTo(2);
    assertThat(desk.mailsTo("lead@camden.example")).isOne();
  }
}
