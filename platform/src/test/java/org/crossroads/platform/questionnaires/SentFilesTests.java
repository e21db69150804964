package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.privacy.Holdings;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.RetentionRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Respondents send files; only those who may see answers take them, and never see them opened. */
@OnStage
@Import(Desk.Doors.class)
class SentFilesTests {
  private static final byte[] PDF = "%PDF-1.7 a plan".getBytes(StandardCharsets.ISO_8859_1);
  private static final Pattern FILE = Pattern.compile("/waves/[0-9a-f-]+/files/[0-9a-f-]+");
  private static final Pattern REMOVE =
      Pattern.compile("name=\"plan.remove\" type=\"checkbox\" value=\"([^\"]+)\"");

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;
  @Autowired private Holdings holdings;

  private Desk desk;
  private String questionnaire = "";

  @BeforeEach
  void devAsksForAPlan() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    questionnaire = desk.empty("Plans");
    desk.question(
        questionnaire,
        1,
        "label",
        "Send us your plan",
        "kind",
        "file",
        "name",
        "plan",
        "required",
        "yes");
    desk.question(questionnaire, 2, "label", "Anything else?", "kind", "text", "name", "else");
  }

  private String invited(String email) {
    String wave = desk.wave(questionnaire, 3, "named");
    desk.post(wave + "/frame", desk.dev, "people", "Somebody, " + email);
    desk.post(wave + "/invitations", desk.dev);
    return wave;
  }

  private MockHttpServletResponse send(String page, Object... namesAndContents) {
    var request = mvc.post().uri(page).multipart();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      request.file(
          new MockMultipartFile(
              "plan",
              namesAndContents[i].toString(),
              "text/html",
              (byte[]) namesAndContents[i + 1]));
    }
    request.header("Sec-Fetch-Site", "same-origin").param("go", "next");
    Desk.hidden(desk.get(page, null)).forEach(request::param);
    return request.exchange().getResponse();
  }

  @Test
  void aFileIsKeptWithTheAnswersAndDownloadedByTheirAuthorsOnly() {
    String wave = invited("lead@plan.example");
    String sheet = "/answer/" + desk.link("lead@plan.example");
    assertThat(desk.get(sheet + "/1", null))
        .contains("enctype=\"multipart/form-data\"", "At most 3 files")
        .doesNotContain("can name its author");
    assertThat(Desk.text(desk.answer(sheet + "/1", "next", "else", "No")))
        .contains("Choose a file for “Send us your plan”");
    assertThat(Desk.location(send(sheet + "/1", "C:\\work\\Our plan.pdf", PDF)))
        .isEqualTo(sheet + "/check");
    assertThat(desk.get(sheet + "/check", null)).contains("Our plan.pdf");
    assertThat(desk.get(wave + "/download", desk.dev))
        .as("not before it is sent")
        .doesNotContain("Our plan.pdf");
    desk.post(sheet + "/check", null);
    Matcher file = FILE.matcher(desk.get(wave + "/download", desk.dev));
    assertThat(file.find()).isTrue();
    MockHttpServletResponse taken = desk.post(file.group(), desk.dev);
    assertThat(taken.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(taken.getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(taken.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(taken.getContentType()).isEqualTo("application/pdf");
    assertThat(desk.post(file.group(), desk.person("stranger@plan.example")).getStatus())
        .isEqualTo(404);
    assertThat(desk.post(file.group(), null).getHeader("Location")).startsWith("/sign-in");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev))).contains("Our plan.pdf");
  }

  @Test
  void aFileOfAQuestionThatIsNotPutInTheEndIsNotSent() {
    String own = desk.empty("A plan, if there is one");
    desk.question(
        own, 1, "label", "Is there?", "kind", "single", "name", "is", "choices", "yes\nno");
    desk.question(
        own, 2, "label", "Send it", "kind", "file", "name", "plan", "relevant", "${is} = 'yes'");
    String wave = desk.wave(own, 3, "named");
    desk.post(wave + "/frame", desk.dev, "people", "Somebody, lead@changed.example");
    desk.post(wave + "/invitations", desk.dev);
    String sheet = "/answer/" + desk.link("lead@changed.example");
    desk.answer(sheet + "/1", "next", "is", "yes");
    send(sheet + "/1", "Our plan.pdf", PDF);
    desk.answer(sheet + "/1", "next", "is", "no");
    Desk.location(desk.post(sheet + "/check", null));
    assertThat(desk.get(wave + "/download", desk.dev)).doesNotContain("Our plan.pdf");
    UUID file =
        desk.jdbc()
            .sql("SELECT f.id FROM questionnaire_file AS f WHERE f.name = 'Our plan.pdf'")
            .query(UUID.class)
            .list()
            .getLast();
    assertThat(desk.post(wave + "/files/" + file, desk.dev).getStatus()).isEqualTo(404);
  }

  @Test
  void whatAFileIsFollowsFromItsBytes() throws IOException {
    invited("lead@bytes.example");
    String page = "/answer/" + desk.link("lead@bytes.example") + "/1";
    byte[] web = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertRefused(send(page, "plan.pdf", web), "“plan.pdf” is no PDF, PNG");
    assertRefused(send(page, "plan.html", web), "“plan.html” is no PDF");
    assertRefused(send(page, "plan.exe", PDF), "“plan.exe” is no PDF");
    assertRefused(send(page, "plan.txt", new byte[] {'a', 0, 'b'}), "“plan.txt” is no PDF");
    assertRefused(send(page, "plan.pdf", new byte[0]), "“plan.pdf” is empty");
    assertRefused(
        send(page, "macro.docx", office("word/document.xml", "word/vbaProject.bin")),
        "without macros");
    assertRefused(send(page, "plan.xlsx", office("word/document.xml")), "“plan.xlsx” is no PDF");
    byte[] large = new byte[(5 << 20) + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertRefused(
        send(page, "large.pdf", large), "“large.pdf” has 5.1 MB, and a file may have at most 5 MB");
    assertThat(send(page, "plan.docx", office("word/document.xml")).getStatus()).isEqualTo(303);
  }

  private static void assertRefused(MockHttpServletResponse response, String words) {
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(Desk.text(response)).contains(words, "There is a problem");
  }

  private static byte[] office(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write('x');
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void aQuestionTakesThreeFilesWhichCanBeRemoved() {
    invited("lead@three.example");
    String page = "/answer/" + desk.link("lead@three.example") + "/1";
    send(page, "a.pdf", PDF, "b.pdf", PDF, "c.pdf", PDF);
    assertRefused(send(page, "d.pdf", PDF), "takes at most 3 files");
    List<Object> typed = new ArrayList<>();
    Matcher found = REMOVE.matcher(desk.get(page, null));
    while (found.find()) {
      typed.addAll(List.of("plan.remove", found.group(1)));
    }
    assertThat(typed).hasSize(6);
    desk.answer(page, "later", typed.subList(0, 4).toArray());
    assertThat(desk.get(page, null)).contains("c.pdf").doesNotContain("a.pdf", "b.pdf");
  }

  @Test
  void inAnAnonymousWaveRespondentsAreWarnedAndNothingLeadsToThem() {
    String wave = desk.wave(questionnaire, 3, "anonymous");
    String open = "/answer/" + Desk.firstLink(desk.get(wave, desk.dev));
    for (int i = 1; i <= 5; i++) {
      String own = Desk.location(desk.post(open, null)).replaceFirst("/1$", "");
      assertThat(desk.get(own + "/1", null)).contains("a file can name its author");
      send(own + "/1", "plan " + i + ".pdf", PDF);
      assertThat(Desk.location(desk.post(own + "/check", null))).startsWith("/answered/");
    }
    desk.close(wave);
    assertThat(desk.get(wave + "/download", desk.dev)).contains("plan 1.pdf", "plan 5.pdf");
    assertThat(FILE.matcher(desk.get(wave + "/download", desk.dev)).results()).hasSize(5);
  }

  @Test
  void filesGoWithThePersonAndAfterThreeYears() {
    String wave = invited("lead@gone.example");
    String sheet = "/answer/" + desk.link("lead@gone.example");
    send(sheet + "/1", "lead at gone.pdf", PDF);
    desk.post(sheet + "/check", null);
    Person lead = new Person(new UUID(9, 10), "lead@gone.example");
    assertThat(holdings.of(lead).toString()).contains("lead at gone.pdf");
    holdings.erase(lead);
    assertThat(desk.get(wave + "/download", desk.dev)).doesNotContain("lead at gone.pdf");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .doesNotContain("lead at gone");

    String other = invited("lead@old.example");
    String old = "/answer/" + desk.link("lead@old.example");
    send(old + "/1", "old.pdf", PDF);
    desk.post(old + "/check", null);
    RetentionRule rule =
        holdings.retention().stream()
            .filter(each -> each.what().equals("files among answers"))
            .findFirst()
            .orElseThrow();
    rule.remove(Clock.systemUTC().instant().plus(Duration.ofDays(4 * 365)));
    assertThat(desk.get(other + "/download", desk.dev)).doesNotContain("old.pdf");
  }

  @Test
  void aTableThatComesInLeavesFilesAsTheyAre() {
    String wave = invited("lead@stay.example");
    String sheet = "/answer/" + desk.link("lead@stay.example");
    send(sheet + "/1", "stays.pdf", PDF);
    desk.post(sheet + "/check", null);
    desk.upload(wave + "/answers", "invited,plan,else\nSomebody,made up.pdf,Much\n");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .contains("stays.pdf", "Much")
        .doesNotContain("made up.pdf");
  }
}
