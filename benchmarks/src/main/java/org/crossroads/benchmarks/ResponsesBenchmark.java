package org.crossroads.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.questionnaires.results.ResponseImport;
import org.crossroads.platform.questionnaires.results.ResponseTable;
import org.crossroads.platform.questionnaires.results.ResponseTable.Choices;
import org.crossroads.platform.questionnaires.results.WaveFigures;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The answers of very many people: taken in from a file, counted for the page of results, and
 * written as CSV and Excel, with little heap. Each is done once, as nobody does it twice; the files
 * lie in a temporary folder that is removed at the end.
 *
 * <p>The memory is the most that this process ever had in use, as Linux counts it; the database has
 * processes of its own, whose memory does not depend on the number of rows.
 */
public final class ResponsesBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int PEOPLE = 250_000;
  private static final UUID QUESTIONNAIRE = new UUID(11, 1);
  private static final UUID WAVE = new UUID(11, 2);
  private static final UUID AGAIN = new UUID(11, 3);

  private final ConfigurableApplicationContext application;
  private final Path folder;
  private final int people;

  private ResponsesBenchmark(ConfigurableApplicationContext application, Path folder, int people) {
    this.application = application;
    this.folder = folder;
    this.people = people;
  }

  /**
   * @param arguments how many people, or nothing for all
   */
  public static void main(String[] arguments) throws Exception {
    int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("crossroads-responses");
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Crossroads.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run("--crossroads.follow-data=false")) {
      new ResponsesBenchmark(application, folder, people).run();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void run() throws Exception {
    try (Connection connection = application.getBean(DataSource.class).getConnection()) {
      Machine.print(OUT, connection);
    }
    ask();
    Path answers = folder.resolve("answers.csv");
    GeneratedAnswers.write(answers, people);
    OUT.printf(
        "%,d people, %d questions: a file of %,d MB%n%n",
        people,
        GeneratedAnswers.form().questionnaire().questions().size(),
        Files.size(answers) >> 20);
    OUT.printf(
        "| what | time (s) | rows a second | file (MB) | memory so far (MB) |%n|---|---:|---:|---:|---:|%n");
    step("import of the CSV, all checked first", answers, () -> take(WAVE, answers));
    step("figures for the page of results", null, this::count);
    Path csv = folder.resolve("out.csv");
    step("export as CSV", csv, () -> write(csv, SheetFormat.CSV, Choices.NAMES));
    Path labels = folder.resolve("labels.csv");
    step(
        "export as CSV, choices in words",
        labels,
        () -> write(labels, SheetFormat.CSV, Choices.LABELS));
    Path excel = folder.resolve("out.xlsx");
    step("export as Excel", excel, () -> write(excel, SheetFormat.XLSX, Choices.NAMES));
    step("import of that Excel file", excel, () -> take(AGAIN, excel));
  }

  private void ask() {
    JdbcClient jdbc = JdbcClient.create(application.getBean(DataSource.class));
    AskedWave.insert(jdbc, QUESTIONNAIRE, WAVE, GeneratedAnswers.form());
    jdbc.sql(
            """
            INSERT INTO questionnaire_wave (id, questionnaire_id, number, title, opens_on,
                closes_on, what_happens, anonymous, published_items)
            SELECT :again, w.questionnaire_id, w.number, 'Again', w.opens_on, w.closes_on,
                   w.what_happens, w.anonymous, w.published_items
            FROM questionnaire_wave AS w
            WHERE w.id = :wave
            """)
        .param("again", AGAIN)
        .param("wave", WAVE)
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_invitation (id, wave_id, name, email)
            SELECT gen_random_uuid(), w.id, 'Person ' || n, ''
            FROM questionnaire_wave AS w, generate_series(1, :people) AS n
            """)
        .param("people", people)
        .update();
  }

  private void take(UUID wave, Path file) throws IOException {
    ResponseImport.Outcome outcome =
        application
            .getBean(ResponseImport.class)
            .takeByOperator(wave, file, ImportOptions.none(), ImportProgress.SILENT);
    require(outcome.taken(), outcome.problems().toString());
  }

  private void count() {
    Waves waves = application.getBean(Waves.class);
    require(
        application.getBean(WaveFigures.class).of(waves.find(WAVE).orElseThrow()).respondents(),
        "counted");
  }

  private void write(Path file, SheetFormat format, Choices choices) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long rows =
          application.getBean(ResponseTable.class).takeByOperator(WAVE, choices).write(format, out);
      require(rows, "written");
    }
  }

  private void require(long number, String what) {
    if (number != people) {
      throw new IllegalStateException("Not %,d but %,d: %s".formatted(people, number, what));
    }
  }

  private void step(String what, @Nullable Path file, Runs.Work work) throws Exception {
    double seconds = Runs.seconds(work);
    OUT.printf(
        "| %s | %.1f | %,.0f | %s | %,d |%n",
        what,
        seconds,
        people / seconds,
        file == null ? "–" : "%,d".formatted(Files.size(file) >> 20),
        mostMemory());
  }

  /** In megabytes. */
  private static long mostMemory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          >> 10;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
