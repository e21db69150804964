package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers and frames come as workbooks and CSV, and answers leave after a fresh sign-in only. */
@OnStage
@Import(Desk.Doors.class)
class IncomingFilesTests {
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
  void whatGoesOutAsAWorkbookComesBackIn() {
    String questionnaire = desk.template();
    String wave = desk.invited(questionnaire, "lead@brent.example");
    desk.answerFirst(desk.link("lead@brent.example"), "no");
    String own = "/answer/" + desk.link("lead@brent.example");
    desk.answer(own + "/6", "next", "q6_changes", "'=1+1; \"quoted\", and\ntwo lines");
    desk.post(own + "/check", null);
    String csv = Desk.text(desk.post(wave + "/answers.csv", desk.dev));
    for (String labels : new String[] {"no", "yes"}) {
      byte[] workbook =
          desk.post(wave + "/answers.xlsx", desk.dev, "labels", labels).getContentAsByteArray();
      String again = desk.invited(questionnaire, "");
      assertThat(Desk.location(desk.upload(again + "/answers", workbook)))
          .isEqualTo(again + "/results");
      assertThat(Desk.text(desk.post(again + "/answers.csv", desk.dev))).isEqualTo(csv);
    }
  }

  @Test
  void aCellOfAWorkbookThatIsNotUnderstoodIsNamedByItsRow() throws IOException {
    String wave = desk.invited(desk.template(), "");
    String page =
        Desk.text(
            desk.upload(
                wave + "/answers",
                workbook(
                    new Object[] {"invited", "q1_main_partnership"},
                    new Object[] {},
                    new Object[] {"Somebody", "perhaps"})));
    assertThat(page).contains("Row 3, q1_main_partnership “perhaps”");
    assertThat(
            Desk.text(
                desk.upload(
                    wave + "/answers",
                    "PK\u0003\u0004 no archive".getBytes(StandardCharsets.UTF_8))))
        .contains("There is a problem");
  }

  @Test
  void aFrameComesAsAWorkbookWithOrganisations() throws IOException {
    String wave = desk.wave(desk.template(), "named");
    byte[] people =
        workbook(
            new Object[] {"Name", "Email", "Organisation"},
            new Object[] {"Camden", "lead@camden.example", null},
            new Object[] {null, "head@northgate.example", Cast.NORTHGATE.toString()},
            new Object[] {"The second school", null, 100001});
    assertThat(Desk.location(desk.upload(wave + "/frame-file", people))).isEqualTo(wave);
    assertThat(desk.get(wave, desk.dev))
        .contains("Camden (lead@camden.example)", "Northgate School (head@northgate.example)")
        .contains("The second school");
    assertThat(
            desk.jdbc()
                .sql(
                    "SELECT count(*) FROM questionnaire_invitation AS i WHERE i.organisation_id IS NOT NULL AND i.name IN ('Northgate School', 'The second school')")
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void aFrameWithWrongRowsAddsNobodyAndNamesThem() {
    String wave = desk.wave(desk.template(), "named");
    String page =
        Desk.text(
            desk.upload(
                wave + "/frame-file",
                "name,email,organisation\nCamden,lead@camden.example,\nBarnet,no address,\n,,999999\ncamden,,\n"));
    assertThat(page)
        .contains("Row 3, email “no address”: That is no e-mail address.")
        .contains("Row 4, organisation “999999”: The directory has no organisation")
        .contains("Row 5, name “camden”: “camden” is there twice.")
        .contains("Nobody is in the frame yet.");
    assertThat(Desk.text(desk.upload(wave + "/frame-file", "who,where\nCamden,London\n")))
        .contains("neither a column name nor a column organisation");
  }

  @Test
  void takingAnswersAwayWantsARecentSignIn() {
    String wave = desk.invited(desk.template(), "");
    assertThat(desk.get(wave + "/download", desk.dev)).contains("Take the answers away");
    Cookie earlier = desk.person("dev@boroughs.example");
    desk.jdbc()
        .sql("UPDATE account_session SET signed_in_at = signed_in_at - INTERVAL '2 hours'")
        .update();
    MockHttpServletResponse page = desk.exchange(wave + "/download", earlier);
    assertThat(page.getHeader("Location")).startsWith("/sign-in?again=yes");
    assertThat(desk.post(wave + "/answers.csv", earlier).getHeader("Location"))
        .startsWith("/sign-in?again=yes");
    assertThat(desk.get(wave, earlier)).as("the wave itself may be seen").contains("Somebody");
  }

  private static byte[] workbook(Object[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "A test", "1.0")) {
      Worksheet sheet = book.newWorksheet("People");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          switch (rows[row][column]) {
            case null -> {}
            case Integer number -> sheet.value(row, column, number);
            case LocalDate day -> sheet.value(row, column, day);
            default -> sheet.value(row, column, rows[row][column].toString());
          }
        }
      }
    }
    return out.toByteArray();
  }
}
