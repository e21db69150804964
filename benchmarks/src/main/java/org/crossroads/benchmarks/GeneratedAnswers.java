package org.crossroads.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;

/**
 * A questionnaire of 27 pages with ten columns each, and what a made-up crowd says to it: yes and
 * no, a question that depends on it, a choice of five, any number of six, a number, a line of
 * words, and a grid of four rows on a scale. The same seed gives the same file.
 */
final class GeneratedAnswers {
  private static final int PAGES = 27;
  private static final int GRID_ROWS = 4;
  private static final double SILENT = 0.05;
  private static final String[] WORDS = {
    "we meet", "every month", "with", "colleges", "and schools", "but", "never", "on time", "mostly"
  };

  private final Random random;

  private GeneratedAnswers(long seed) {
    random = new Random(seed);
  }

  static Form form() {
    return new Form(
        "Two hundred and seventy questions",
        IntStream.rangeClosed(1, PAGES).mapToObj(GeneratedAnswers::page).toList());
  }

  private static FormPage page(int page) {
    String p = "p" + page;
    return new FormPage(
        "Page " + page,
        List.of(
            question(p + "_main", FormKind.SINGLE, "", choices("yes", "no")),
            question(
                p + "_more", FormKind.SINGLE, "${" + p + "_main} = 'yes'", choices("yes", "no")),
            question(p + "_one", FormKind.SINGLE, "", choices("a", "b", "c", "d", "dont_know")),
            question(p + "_some", FormKind.SEVERAL, "", choices("a", "b", "c", "d", "e", "f")),
            question(p + "_number", FormKind.INTEGER, "", List.of()),
            question(p + "_words", FormKind.TEXT, "", List.of()),
            grid(p + "_grid")));
  }

  private static FormQuestion question(
      String name, FormKind kind, String relevant, List<Question.Choice> choices) {
    return new FormQuestion(
        name,
        "The question " + name,
        "",
        kind,
        false,
        relevant,
        choices,
        List.of(),
        null,
        null,
        kind == FormKind.INTEGER
            ? List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(20))
            : List.of());
  }

  private static FormQuestion grid(String name) {
    return new FormQuestion(
        name,
        "The grid " + name,
        "",
        FormKind.GRID,
        false,
        "",
        choices("1", "2", "3", "4", "5"),
        IntStream.rangeClosed(1, GRID_ROWS)
            .mapToObj(row -> new FormQuestion.Line(name + row, "Row " + row))
            .toList(),
        null,
        null,
        List.of(),
        Set.of(FormExtra.SCALE));
  }

  private static List<Question.Choice> choices(String... names) {
    return List.of(names).stream()
        .map(name -> new Question.Choice(name, "The choice " + name))
        .toList();
  }

  /** Writes a file with so many people, named as the frame names them. */
  static void write(Path file, int people) throws IOException {
    GeneratedAnswers crowd = new GeneratedAnswers(1);
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> head = new ArrayList<>(List.of("invited"));
      form().questionnaire().questions().forEach(question -> head.add(question.name()));
      csv.writeRecord(head);
      for (int person = 1; person <= people; person++) {
        csv.writeRecord(crowd.row("Person " + person));
      }
    }
  }

  private List<String> row(String name) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    for (int page = 0; page < PAGES; page++) {
      boolean yes = random.nextBoolean();
      cells.add(yes ? "yes" : "no");
      cells.add(yes ? said(random.nextBoolean() ? "yes" : "no") : "not_asked");
      cells.add(random.nextInt(8) == 0 ? "dont_know" : letter(4));
      cells.add(said(letter(2) + " " + (char) ('c' + random.nextInt(4))));
      cells.add(said(Integer.toString(random.nextInt(40))));
      cells.add(random.nextInt(4) == 0 ? words() : "no_answer");
      for (int row = 0; row < GRID_ROWS; row++) {
        cells.add(said(Integer.toString(1 + random.nextInt(5))));
      }
    }
    return cells;
  }

  private String said(String answer) {
    return random.nextDouble() < SILENT ? "no_answer" : answer;
  }

  private String letter(int of) {
    return String.valueOf((char) ('a' + random.nextInt(of)));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      words.append(words.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
