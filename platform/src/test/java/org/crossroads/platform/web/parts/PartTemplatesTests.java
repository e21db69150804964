package org.crossroads.platform.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTemplatesTests {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private static String html(String template, String name, Object part) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("web/" + template + ".jte", Map.of(name, part), output);
    return output.toString();
  }

  @Test
  void aTableNamesItsRowsAndSaysHowItIsSorted() {
    Table table =
        Table.of(
            "Schools",
            List.of(
                Column.of("Name").sortable("?sort=name", Column.Sorted.ASCENDING),
                Column.numeric("Pupils")),
            List.of(List.of(Cell.link("A & B", "/a"), Cell.number(1234))));
    assertThat(html("table", "table", table))
        .contains("aria-sort=\"ascending\"")
        .contains("<th scope=\"row\"")
        .contains("A &amp; B")
        .contains("1,234")
        .doesNotContain("tabindex");
  }

  @Test
  void aWideTableIsARegionThatTheKeyboardCanScroll() {
    Table table = new Table("Wide", List.of(Column.of("Name")), List.of(), true);
    assertThat(html("table", "table", table))
        .contains("role=\"region\"")
        .contains("tabindex=\"0\"")
        .contains("aria-label=\"Wide\"");
  }

  @Test
  void aListOfOnePageHasNoPaging() {
    assertThat(html("paging", "paging", new Paging(1, 20, 20, p -> "")).strip()).isEmpty();
    assertThat(html("paging", "paging", new Paging(1, 20, 21, p -> "?page=" + p)))
        .contains("rel=\"next\"")
        .contains("aria-current=\"page\"");
  }

  @Test
  void barsAreMeasuredAgainstTheLongest() {
    BarChart chart =
        new BarChart(
            "By phase",
            List.of(
                new BarChart.Bar("Primary", 200, "200"), new BarChart.Bar("Other", 0.2, "0.2")));
    assertThat(html("barchart", "chart", chart))
        .contains("width=\"100%\"")
        .contains("width=\"1%\"");
  }

  @Test
  void chosenBoxesAreTicked() {
    Filter filter =
        new Filter(
            "phase",
            "Phase",
            Filter.Kind.CHECKBOXES,
            List.of(
                new Choice("primary", "Primary", 12, true),
                Choice.of("secondary", "Secondary", false)));
    assertThat(html("filter", "filter", filter))
        .contains("value=\"primary\" checked")
        .contains("Primary (12)")
        .contains("value=\"secondary\">");
  }

  @Test
  void aListOfWhichSeveralAreChosenBecomesBoxes() {
    List<Choice> one =
        List.of(
            Choice.of("", "All", false),
            new Choice("a", "A", 12, true),
            new Choice("b", "B", 3, false));
    assertThat(html("filter", "filter", Filter.select("type", "Type", one)))
        .contains("<select")
        .contains("value=\"a\" selected");
    List<Choice> two =
        List.of(
            Choice.of("", "All", false),
            new Choice("a", "A", 12, true),
            new Choice("b", "B", 3, true));
    assertThat(html("filter", "filter", Filter.select("type", "Type", two)))
        .doesNotContain("<select")
        .doesNotContain("All")
        .contains("value=\"a\" checked")
        .contains("value=\"b\" checked");
  }
}
