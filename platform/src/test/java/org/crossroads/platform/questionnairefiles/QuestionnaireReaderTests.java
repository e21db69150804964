package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireReaderTests {
  @TempDir Path folder;

  @Test
  void aWorkbookInTheXlsFormConventionIsRead() throws IOException {
    Questionnaire form =
        workbook(
            List.of(
                List.of("type", "name", "label::English (en)", "relevant", "bands"),
                List.of("start", "start", "", "", ""),
                List.of("select_one yn", "main", "Is there one?", "", ""),
                List.of("begin group", "g", "Which attend?", "${main} = 'yes'", ""),
                List.of("select_one yn", "schools", "Schools", "", ""),
                List.of("end group", "", "", "", ""),
                List.of("integer", "times", "How often?", "${main} = 'yes'", "2,4"),
                List.of("select_multiple topics", "covered", "What?", "", ""),
                List.of("text", "more", "Anything else?", "", ""),
                List.of("note", "bye", "Thank you", "", "")));
    assertThat(form.title()).isEqualTo("A form");
    assertThat(form.questions())
        .extracting(Question::name)
        .containsExactly("main", "schools", "times", "covered", "more");
    Question schools = form.questions().get(1);
    assertThat(schools.group()).isEqualTo("Which attend?");
    assertThat(schools.choices())
        .containsExactly(new Question.Choice("yes", "Yes"), new Question.Choice("no", "No"));
    assertThat(schools.asked().holds(name -> "yes")).isTrue();
    assertThat(schools.asked().holds(name -> "")).isFalse();
    assertThat(form.questions().get(2).bands()).hasSize(2);
    assertThat(form.notes()).containsExactly("Not used of the form: start, notes.");
  }

  /** The template as a workbook is the template. */
  @Test
  void jsonAndWorkbookSayTheSame() throws IOException {
    Questionnaire template = QuestionnaireReader.read(Path.of("template:main-partnership"));
    assertThat(template.questions()).hasSizeGreaterThan(27);
    FormSheets sheets;
    try (var in = Templates.class.getResourceAsStream("main-partnership.json")) {
      sheets = FormJson.read("t", Objects.requireNonNull(in));
    }
    Map<String, List<List<String>>> pages = new LinkedHashMap<>();
    for (var each :
        Map.of(
                "survey",
                sheets.survey(),
                "choices",
                sheets.choices(),
                "settings",
                sheets.settings())
            .entrySet()) {
      pages.put(each.getKey(), cells(each.getValue()));
    }
    Questionnaire book = QuestionnaireReader.read(Forms.write(folder.resolve("t.xlsx"), pages));
    assertThat(book).isEqualTo(template);
  }

  private static List<List<String>> cells(List<FormRow> rows) {
    List<String> columns =
        rows.stream().flatMap(row -> row.cells().keySet().stream()).distinct().sorted().toList();
    List<List<String>> cells = new ArrayList<>(List.of(columns));
    rows.forEach(row -> cells.add(columns.stream().map(row::text).toList()));
    return cells;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select_one nothing|q|||row 2, column \"type\" \"select_one nothing\"|There are: yn,"
            + " topics.",
        "selekt_one yn|q|||column \"type\" \"selekt_one yn\": There is no such type.|Use"
            + " select_one",
        "text|two words|||column \"name\" \"two words\"|Write letters",
        "text||||column \"name\"|has no name",
        "integer|q|${a} ==|| column \"relevant\"|Write it as ${q1} = 'yes'",
        "integer|q||4,2|column \"bands\" \"4,2\"|Write 2,4",
        "text|q||2|column \"bands\"|rising upper limits",
        "begin repeat|q|||column \"type\"|Repeated questions",
        "begin group|q|||column \"type\"|Add a row \"end group\"",
        "end group|q|||column \"type\"|No group is open"
      })
  void whatIsWrongNamesSheetRowColumnAndRemedy(
      String type, String name, String relevant, String bands, String where, String remedy) {
    assertThatThrownBy(() ->
            workbook(
                List.of(
                    List.of("type", "name", "label", "relevant", "bands"),
                    List.of(type, text(name), "Q", text(relevant), text(bands)))))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("sheet \"survey\", row 2")
        .hasMessageContaining(where.strip())
        .hasMessageContaining(remedy);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Test
  void filesThatAreNoQuestionnaireAreRefused() throws IOException {
    assertRefused(Files.writeString(folder.resolve("a.json"), "{\"x\":1}"), "without a list");
    assertRefused(Files.writeString(folder.resolve("b.json"), "type,name\n"), "neither an Excel");
    assertRefused(Files.writeString(folder.resolve("c.json"), "{\"survey\":[]}"), "no question");
    assertRefused(Files.writeString(folder.resolve("d.json"), "[".repeat(500)), "neither an Excel");
    assertRefused(
        Forms.write(folder.resolve("e.xlsx"), Map.of("Sheet1", List.of(List.of("a")))),
        "no sheet \"survey\"");
    assertRefused(
        Files.write(folder.resolve("f.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}), "not a workbook");
  }

  /** A cell far out, a part that unpacks to a gigabyte, a document type: none is read. */
  @Test
  void workbooksMadeToDoHarmAreRefused() throws IOException {
    assertRefused(sheet("<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c></row>"), "far out");
    assertRefused(
        zip("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        "not a workbook");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.bin"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    assertRefused(Files.write(folder.resolve("bomb.xlsx"), bytes.toByteArray()), "unpacks to more");
  }

  /** The name of a part does not say what is in it: whichever the workbook names is its sheet. */
  @Test
  void whatDoesHarmIsFoundUnderAnyName() throws IOException {
    assertRefused(sheet("<row r=\"2000000000\"><c/></row>"), "a row \"2000000000\", far out");
    byte[] farOut =
        "<worksheet><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></worksheet>"
            .getBytes(StandardCharsets.UTF_8);
    for (String part : List.of("worksheets/sheet1.XML", "sheet.bin", "worksheets/sheet")) {
      assertRefused(SheetInBook.write(folder.resolve("elsewhere.xlsx"), part, farOut), "far out");
    }
  }

  /** By this the tests that try any sheet know that sheets are read at all. */
  @Test
  void aSheetInAnOtherwiseSoundWorkbookIsRead() throws IOException {
    byte[] sheet =
        """
        <worksheet><sheetData>
          <row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c>
            <c r="B1" t="inlineStr"><is><t>name</t></is></c></row>
          <row r="3"><c r="A3" t="inlineStr"><is><t>text</t></is></c>
            <c r="B3" t="inlineStr"><is><t>q</t></is></c><c r="C3" s="1"><v>46000</v></c></row>
        </sheetData></worksheet>
        """
            .getBytes(StandardCharsets.UTF_8);
    Path book = SheetInBook.write(folder.resolve("book.xlsx"), sheet);
    assertThat(QuestionnaireReader.read(book).questions())
        .extracting(Question::name)
        .containsExactly("q");
    assertThat(WorkbookTable.<String>read(book, Files::readString))
        .isEqualToNormalizingNewlines("type,name\n\ntext,q,2025-12-09\n");
  }

  /** Pictures and the like are unpacked too, to see how much they come to. */
  @Test
  void aWorkbookWithAPartThatDoesNotUnpackIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(zip("xl/media/a.bin", "a picture".repeat(40)));
    int packed = 30 + "xl/media/a.bin".length();
    byte[] spoilt = whole.clone();
    spoilt[packed] ^= (byte) 0xff;
    assertRefused(Files.write(folder.resolve("spoilt.xlsx"), spoilt), "not a workbook");
    // Its entry in the table of contents says that it ends after three bytes.
    byte[] cut = whole.clone();
    int entry = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("PK\001\002");
    cut[entry + 20] = 3;
    assertRefused(Files.write(folder.resolve("cut.xlsx"), cut), "not a workbook");
  }

  private Path sheet(String rows) throws IOException {
    return zip(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private Path zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve("z" + text.hashCode() + ".xlsx"), bytes.toByteArray());
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> QuestionnaireReader.read(file))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(why)
        .hasMessageContaining(String.valueOf(file.getFileName()));
  }

  private Questionnaire workbook(List<List<String>> survey) throws IOException {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    sheets.put("survey", survey);
    sheets.put(
        "choices",
        List.of(
            List.of("list_name", "name", "label"),
            List.of("yn", "yes", "Yes"),
            List.of("yn", "no", "No"),
            List.of("topics", "neet", "NEET"),
            List.of("topics", "rpa", "RPA")));
    sheets.put("settings", List.of(List.of("form_title", "version"), List.of("A form", "3")));
    return QuestionnaireReader.read(Forms.write(folder.resolve("form.xlsx"), sheets));
  }
}
