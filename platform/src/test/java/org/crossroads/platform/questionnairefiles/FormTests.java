package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as they are put on pages: read from files and written back. */
class FormTests {
  @TempDir Path folder;

  @Test
  void theTemplateIsSixPagesWithGridsAndNothingWrong() throws IOException {
    FormReading reading = QuestionnaireReader.readForm(Path.of("template:main-partnership"));
    assertThat(reading.problems()).isEmpty();
    Form form = reading.form();
    assertThat(form.pages())
        .extracting(FormPage::title)
        .containsExactly(
            "About you",
            "The main partnership",
            "Who attends",
            "Meetings and how well it works",
            "What it has covered",
            "What has changed");
    FormQuestion attend = form.find("q2").orElseThrow();
    assertThat(attend.kind()).isEqualTo(FormKind.GRID);
    assertThat(attend.lines()).hasSize(7);
    assertThat(attend.relevant()).isEqualTo("${q1_main_partnership} = 'yes'");
    FormQuestion times = form.find("q3_meetings_per_year").orElseThrow();
    assertThat(times.kind()).isEqualTo(FormKind.INTEGER);
    assertThat(times.highest()).isEqualByComparingTo("52");
    assertThat(times.bands()).hasSize(2);
  }

  @Test
  void whatIsCountedOfItIsWhatIsCountedOfTheFile() throws IOException {
    Questionnaire counted = QuestionnaireReader.read(Path.of("template:main-partnership"));
    Form form = QuestionnaireReader.readForm(Path.of("template:main-partnership")).form();
    assertThat(form.questionnaire().questions())
        .usingRecursiveComparison()
        .ignoringFields("asked")
        .isEqualTo(counted.questions());
  }

  @Test
  void whatIsWrittenReadsBackWithoutALoss() throws IOException {
    Form form = QuestionnaireReader.readForm(everyKind()).form();
    assertThat(form.questions()).extracting(FormQuestion::kind).contains(FormKind.values());
    assertThat(form.find("l").orElseThrow().columns()).containsExactly("l", "l.quote");
    assertThat(form.find("m").orElseThrow().extras()).containsExactly(FormExtra.SCALE);
    assertThat(form.find("c").orElseThrow().insteadOfAnswer())
        .extracting(Question.Choice::name)
        .containsExactly("not_applicable", "dont_know");
    assertThat(QuestionnaireReader.readJson(FormWriter.json(form))).isEqualTo(form);
    Path book = folder.resolve("written.xlsx");
    try (OutputStream out = Files.newOutputStream(book)) {
      FormWriter.workbook(form, out);
    }
    FormReading again = QuestionnaireReader.readForm(book);
    assertThat(again.problems()).isEmpty();
    assertThat(again.form()).isEqualTo(form);
  }

  private Path everyKind() throws IOException {
    return Forms.write(
        folder.resolve("every.xlsx"),
        Map.of(
            "survey",
            List.of(
                List.of(
                    "type",
                    "name",
                    "label",
                    "hint",
                    "required",
                    "relevant",
                    "appearance",
                    "constraint",
                    "bands",
                    "parameters"),
                List.of("note", "welcome", "Welcome."),
                List.of("select_one yn", "a", "Is it?", "Look it up", "yes"),
                List.of("begin group", "p", "Second page", "", "", "${a} = 'yes'", "field-list"),
                List.of("select_multiple topics", "b", "Which?"),
                List.of("begin group", "g", "Rows", "Row by row", "yes", "", "table-list"),
                List.of("select_one yn", "g_1", "One"),
                List.of("select_one yn", "g_2", "Two"),
                List.of("end group"),
                List.of(
                    "integer",
                    "c",
                    "How often?",
                    "",
                    "",
                    "",
                    "",
                    ". >= 0 and . <= 52",
                    "2,4",
                    "dont_know=yes not_applicable=yes"),
                List.of("decimal", "d", "How much?", "", "", "${c} > 2", "", ". >= 0.5"),
                List.of("date", "e", "When?"),
                List.of("text", "f", "Who?"),
                List.of("text", "h", "Why?", "", "", "", "multiline"),
                List.of("text", "i", "Where?", "", "", "", "organisation"),
                List.of("text", "j", "With whom?", "", "", "", "roster", "", "", "ask=level,trust"),
                List.of("file", "k", "Your plan?", "A draft will do", "yes"),
                List.of("text", "l", "May we?", "", "", "", "", "", "", "quote=yes"),
                List.of("select_one steps", "m", "How far?", "", "", "", "", "", "", "scale=yes"),
                List.of("end group"),
                List.of("begin group", "q", "An empty page"),
                List.of("end group")),
            "choices",
            List.of(
                List.of("list_name", "name", "label"),
                List.of("yn", "yes", "Yes"),
                List.of("yn", "no", "No"),
                List.of("yn", "dont_know", "Don’t know"),
                List.of("steps", "1", "Not at all"),
                List.of("steps", "2", "All the way"),
                List.of("topics", "x", "The X"),
                List.of("topics", "y", "The Y")),
            "settings",
            List.of(List.of("form_title"), List.of("Every kind"))));
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnceBySheetRowColumnAndRemedy() throws IOException {
    FormReading reading =
        QuestionnaireReader.readForm(
            Forms.write(
                folder.resolve("wrong.xlsx"),
                Map.of(
                    "survey",
                    List.of(
                        List.of("type", "name", "label", "relevant", "constraint"),
                        List.of("select_one nothing", "a", "A"),
                        List.of("text", "two words", "B"),
                        List.of("integer", "c", "C", "${a} ==", ""),
                        List.of("geopoint", "d", "D"),
                        List.of("integer", "e", "E", "", "regex(., 'x')")),
                    "choices",
                    List.of(List.of("list_name", "name", "label"), List.of("", "yes", "Yes")))));
    assertThat(reading.problems())
        .hasSize(6)
        .anyMatch(each -> each.contains("sheet \"choices\", row 2, column \"list_name\""))
        .anyMatch(each -> each.contains("sheet \"survey\", row 2, column \"type\""))
        .anyMatch(each -> each.contains("row 3, column \"name\" \"two words\""))
        .anyMatch(each -> each.contains("row 4, column \"relevant\""))
        .anyMatch(each -> each.contains("row 5, column \"type\" \"geopoint\""))
        .anyMatch(each -> each.contains("row 6, column \"constraint\""));
  }

  @Test
  void whatDoesNotHoldInTheWholeIsFoundInItsRowToo() throws IOException {
    FormReading reading =
        QuestionnaireReader.readForm(
            Forms.write(
                folder.resolve("later.xlsx"),
                Map.of(
                    "survey",
                    List.of(
                        List.of("type", "name", "label", "relevant"),
                        List.of("text", "a", "First", "${b} = 'x'"),
                        List.of("text", "b", "Second"),
                        List.of("note", "c", "A note")))));
    assertThat(reading.problems())
        .containsExactly(
            "\"later.xlsx\", sheet \"survey\", row 2, column \"relevant\" \"${b} = 'x'\": \"First\" is put depending on \"b\", which is no question before it. Write the name of an earlier question.");
    assertThat(reading.unused()).as("notes are shown").isEmpty();
  }

  @Test
  void whatOtherProgrammesWriteIsReadOrNamed() throws IOException {
    FormReading reading =
        QuestionnaireReader.readForm(
            Forms.write(
                folder.resolve("foreign.xlsx"),
                Map.of(
                    "settings",
                    List.of(
                        List.of("form_title", "default_language"), List.of("A", "English (en)")),
                    "choices",
                    List.of(
                        List.of("list_name", "name", "label::Cymraeg (cy)", "label::English (en)"),
                        List.of("often", "yes", "Ydy", "Yes"),
                        List.of("often", "no", "Nac ydy", "No")),
                    "survey",
                    List.of(
                        List.of(
                            "type",
                            "name",
                            "label::Cymraeg (cy)",
                            "label::English (en)",
                            "appearance",
                            "required",
                            "default"),
                        List.of("calculate", "sum", "", ""),
                        List.of("select_one often or_other", "how", "Sut?", "How?"),
                        List.of("begin group", "g", "Beth?", "What?", "table-list"),
                        List.of("select_one often", "one", "Un", "One", "", "yes", "no"),
                        List.of("select_one often", "two", "Dau", "Two", "", "yes"),
                        List.of("end group")))));
    assertThat(reading.problems()).isEmpty();
    FormQuestion how = reading.form().find("how").orElseThrow();
    assertThat(how.label()).isEqualTo("How?");
    assertThat(how.choices())
        .extracting(Question.Choice::label)
        .containsExactly("Yes", "No", "Other");
    FormQuestion grid = reading.form().find("g").orElseThrow();
    assertThat(grid.required()).as("each of its rows is").isTrue();
    assertThat(grid.lines()).extracting(FormQuestion.Line::label).containsExactly("One", "Two");
    assertThat(reading.unused())
        .containsExactlyInAnyOrder(
            "calculate", "words beside or_other", "column label::cymraeg (cy)", "column default");
  }

  @Test
  void aRowOfAGridHasNoConditionOfItsOwn() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("grid.json"),
            """
            {"choices":[{"list_name":"l","name":"a","label":"A"}],
             "survey":[{"type":"text","name":"t","label":"T"},
                       {"type":"begin group","name":"g","label":"G","appearance":"table-list"},
                       {"type":"select_one l","name":"x","label":"X","required":"yes"},
                       {"type":"select_one l","name":"y","label":"Y","hint":"H",
                        "relevant":"${t} = 'x'"},
                       {"type":"end group"}]}
            """);
    FormReading reading = QuestionnaireReader.readForm(file);
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .contains("row 4, column \"relevant\"", "A grid is put as a whole");
    assertThat(reading.unused())
        .containsExactlyInAnyOrder("hints in grids", "required in some rows of a grid");
  }

  @Test
  void aConditionOnALaterQuestionIsNoCondition() {
    Form form =
        QuestionnaireReader.readJson(
            """
            {"survey":[{"type":"text","name":"a","label":"First","relevant":"${b} = 'x'"},
                       {"type":"text","name":"b","label":"Second"}]}
            """);
    assertThat(FormChecks.problems(form))
        .extracting(FormChecks.Problem::sentence)
        .singleElement()
        .asString()
        .contains("\"First\"", "\"b\"", "no question before it");
  }
}
