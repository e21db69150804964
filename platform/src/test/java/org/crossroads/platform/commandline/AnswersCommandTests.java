package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.AskedWave;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ola takes the answers of a wave from a large file, and writes them to one. */
class AnswersCommandTests {
  private static final int PEOPLE = 1_234;
  private static final String HEAD =
      "invited,role,q1_main_partnership,q1b_alternative,q2_attend_schools,q3_meetings_per_year,q6_changes\n";

  @TempDir private Path folder;

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Application application = Opened.over(database);
  private AskedWave wave = new AskedWave(jdbc, new UUID(75, 0), new UUID(75, 0));

  @BeforeEach
  void aWaveWithItsFrame() throws IOException {
    wave = wave(1);
  }

  @AfterEach
  void close() {
    application.close();
  }

  /** Each has the same people in the same order. */
  private AskedWave wave(int number) throws IOException {
    AskedWave made =
        new AskedWave(jdbc, new UUID(75, number), new UUID(76, number))
            .set(
                QuestionnaireReader.readForm(Path.of("template:main-partnership")).form(),
                "Autumn",
                "2099-01-01");
    made.invite(PEOPLE, number);
    return made;
  }

  private Path answers(String name, int from, int to) throws IOException {
    StringBuilder csv = new StringBuilder(HEAD);
    for (int person = from; person <= to; person++) {
      String said =
          person % 3 == 0
              ? "no,dont_know,,,\"'=1+1; \"\"quoted\"\", and%ntwo lines\"".formatted()
              : "yes,,%s,%d,".formatted(person % 2 == 0 ? "yes" : "no_answer", person % 53);
      csv.append("Person %d,Lead %d,%s\n".formatted(person, person, said));
    }
    return Files.writeString(folder.resolve(name), csv);
  }

  private Terminal take(AskedWave into, Path file, String... options) {
    return Terminal.of(
        application,
        Terminal.with(
            options, "import", "answers", "--wave", into.id().toString(), file.toString()));
  }

  private Path export(AskedWave from, String name, String... options) {
    Path file = folder.resolve(name);
    Terminal said =
        Terminal.of(
            application,
            Terminal.with(
                options,
                "export",
                "answers",
                "--wave",
                from.id().toString(),
                "--out",
                file.toString()));
    assertThat(said.exitCode()).as(said.err()).isZero();
    return file;
  }

  private int sent(AskedWave of) {
    return jdbc.sql(
            "SELECT count(*) FROM questionnaire_response AS r WHERE r.wave_id = :wave AND r.state = 'sent'")
        .param("wave", of.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void whatComesInGoesOutAndComesInAgainAlike() throws IOException {
    Terminal first = take(wave, answers("answers.csv", 1, 1_200));
    assertThat(first.out())
        .contains("answers.csv (answers of the wave \"Autumn\")")
        .contains("1,200 respondents were taken.");
    Path out = export(wave, "out.csv");
    assertThat(Files.readString(out)).contains("\"'=1+1; \"\"quoted\"\", and\ntwo lines\"");

    AskedWave second = wave(2);
    assertThat(take(second, out).out())
        .contains("1,200 respondents were taken.")
        .contains("34 rows say nothing and were left out.");
    assertThat(export(second, "again.csv")).hasSameBinaryContentAs(out);

    AskedWave third = wave(3);
    assertThat(take(third, export(wave, "labels.xlsx", "--labels")).out())
        .contains("1,200 respondents were taken.");
    assertThat(export(third, "from-excel.csv")).hasSameBinaryContentAs(out);

    assertThat(take(wave, out).exitCode()).as("the same people again").isZero();
    assertThat(export(wave, "replaced.csv")).hasSameBinaryContentAs(out);
  }

  @Test
  void oneWrongCellAndNothingIsTaken() throws IOException {
    Path file = answers("answers.csv", 1, 1_200);
    Files.writeString(file, Files.readString(file).replace("Lead 700,yes", "Lead 700,perhaps"));
    Path refused = folder.resolve("refused.csv");
    Terminal said = take(wave, file, "--refused", refused.toString());
    assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
    assertThat(said.out()).contains("Nothing was taken.", "q1_main_partnership “perhaps”");
    assertThat(Files.readString(refused)).contains("q1_main_partnership,perhaps");
    assertThat(sent(wave)).isZero();
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndTheTrailWhoDid() throws IOException {
    Path file = answers("answers.csv", 1, 10);
    assertThat(take(wave, file, "--dry-run").out()).contains("10 respondents would be taken.");
    assertThat(sent(wave)).isZero();
    assertThat(trail("answers_imported")).isZero();
    take(wave, file);
    export(wave, "out.csv");
    assertThat(trail("answers_imported")).isEqualTo(1);
    assertThat(trail("answers_downloaded")).isEqualTo(1);
  }

  private int trail(String event) {
    return jdbc.sql(
            "SELECT count(*) FROM audit_event AS e WHERE e.event = :event AND e.author = 'operator'")
        .param("event", event)
        .query(Integer.class)
        .single();
  }

  @Test
  void whoIsNotInTheFrameOrThereTwiceIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("few.csv"),
            HEAD + "person 1,Lead,yes,,,,\nPerson 1,Lead,no,,,,\nPersn 2,Lead,no,,,,\n");
    Terminal said = take(wave, file);
    assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
    assertThat(said.out())
        .contains("erson 1” stands in more than one row.")
        .contains("“Persn 2” is not in the frame.");
    assertThat(sent(wave)).isZero();
  }

  @Test
  void noMoreThanTheFrameAreTaken() throws IOException {
    take(wave, answers("answers.csv", 1, PEOPLE));
    Path nameless =
        Files.writeString(folder.resolve("one.csv"), "role,q1_main_partnership\nLead,yes\n");
    assertThat(take(wave, nameless).out())
        .contains("1,235 would have answered, more than the 1,234 of the frame");
    assertThat(sent(wave)).isEqualTo(PEOPLE);
  }

  @Test
  void aWaveThatIsNotThereIsSaidSo() throws IOException {
    AskedWave nowhere = new AskedWave(jdbc, new UUID(75, 9), new UUID(76, 9));
    assertThat(take(nowhere, answers("answers.csv", 1, 1)).err())
        .contains("There is no wave " + nowhere.id());
    assertThat(
            Terminal.of(application, "export", "answers", "--out", folder + "/out.csv").exitCode())
        .isEqualTo(Commands.WRONG_USE);
  }
}
