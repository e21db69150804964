package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossroads.analysis.disclosure.CountTable;
import org.crossroads.analysis.disclosure.Finding;
import org.crossroads.analysis.disclosure.Preset;
import org.crossroads.analysis.disclosure.Protection;
import org.crossroads.analysis.disclosure.TableShape;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;

/** A table made fit to publish, with what was hidden and why, and what an attacker is left with. */
public final class DisclosureFigures implements FigureReport {
  private static final int MOST_NAMED = 10;

  private final CountTable table;
  private final Preset preset;
  private final Protection.Result result;
  private final TableShape shape;

  private DisclosureFigures(CountTable table, Preset preset, Protection.Result result) {
    this.table = table;
    this.preset = preset;
    this.result = result;
    this.shape = result.shape();
  }

  /**
   * Reads a table of true counts and protects it.
   *
   * @param presetName the rule, without regard to case
   * @throws WrongFile if a count is no count or totals do not add up
   * @throws IllegalArgumentException with a sentence, if there is no such rule
   */
  public static DisclosureFigures of(Path table, String presetName) throws IOException {
    Preset preset = preset(presetName);
    CountFile file = CountFile.read(table);
    CountTable counted = file.counted();
    try {
      return new DisclosureFigures(counted, preset, Protection.of(counted, preset));
    } catch (IllegalArgumentException e) {
      throw new WrongFile("\"%s\": %s".formatted(file.name(), e.getMessage()), e);
    }
  }

  static Preset preset(String name) {
    return Preset.find(name.strip())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no preset \"%s\". There are: %s."
                    .formatted(
                        name,
                        Arrays.stream(Preset.values())
                            .map(Preset::name)
                            .collect(Collectors.joining(", ")))));
  }

  static String name(TableShape shape, int cell) {
    return String.join(" / ", shape.cell(cell));
  }

  /** The columns of a table that say which cell a row is. */
  static List<Sheet.Column<Integer>> categories(TableShape shape) {
    List<Sheet.Column<Integer>> columns = new ArrayList<>();
    for (int d = 0; d < shape.dimensions().size(); d++) {
      int dimension = d;
      columns.add(Sheet.column(shape.dimensions().get(d), cell -> shape.cell(cell).get(dimension)));
    }
    return columns;
  }

  @Override
  public void json(JsonFigures json) {
    json.object(
        "preset",
        () -> {
          json.property("name", preset.name());
          json.property("version", preset.version());
          json.property("rule", preset.rule());
        });
    json.array("dimensions", shape.dimensions());
    json.objects("cells", cells(), cell -> writeCell(json, cell));
    json.objects(
        "suppressed",
        hidden(),
        cell -> {
          writeCell(json, cell);
          json.property("why", why(state(cell)));
        });
    writeFindings(json, shape, result.findings());
    json.array("notes", notes());
  }

  private void writeCell(JsonFigures json, int cell) {
    writeCategories(json, shape, cell);
    String text = result.cells().get(cell).text();
    json.property("count", text.matches("\\d+") ? (Object) Long.valueOf(text) : text);
    json.property("state", state(cell).name().toLowerCase(Locale.ROOT));
    json.range("feasible", result.cells().get(cell).left());
  }

  static void writeCategories(JsonFigures json, TableShape shape, int cell) {
    json.object(
        "cell",
        () -> {
          for (int d = 0; d < shape.dimensions().size(); d++) {
            json.property(shape.dimensions().get(d), shape.cell(cell).get(d));
          }
        });
  }

  static void writeFindings(JsonFigures json, TableShape shape, List<Finding> findings) {
    json.objects(
        "findings",
        findings,
        finding -> {
          writeCategories(json, shape, finding.cell());
          json.property("kind", finding.kind().name().toLowerCase(Locale.ROOT));
          json.range("feasible", finding.left());
          json.property("sentence", sentence(shape, finding));
        });
  }

  static String sentence(TableShape shape, Finding finding) {
    String cell = name(shape, finding.cell());
    return switch (finding.kind()) {
      case RECOVERED ->
          "%s is %d, as follows from what is shown.".formatted(cell, finding.left().low());
      case KNOWN_TO_BE_SMALL ->
          "%s is small, %d to %d, as follows from what is shown."
              .formatted(cell, finding.left().low(), finding.left().high());
      case EVERYBODY ->
          "%s is everybody of its total, which says something of each of them.".formatted(cell);
    };
  }

  private List<Integer> cells() {
    return IntStream.range(0, shape.size()).boxed().toList();
  }

  private List<Integer> hidden() {
    return cells().stream()
        .filter(cell ->
            state(cell) == Protection.State.PRIMARY
                || state(cell) == Protection.State.COMPLEMENTARY)
        .toList();
  }

  private Protection.State state(int cell) {
    return result.cells().get(cell).state();
  }

  private String why(Protection.State state) {
    return switch (state) {
      case PRIMARY ->
          preset == Preset.DFE_DESTINATIONS
              ? "The cohort is of fewer than %d.".formatted(preset.safe())
              : "The count is below %d and not 0.".formatted(preset.safe());
      case COMPLEMENTARY -> "From it another hidden count could be worked out.";
      case SHOWN, ROUNDED -> "";
    };
  }

  /** The table itself and nothing else: this is what may be published. */
  @Override
  public void csv(OutputStream out) throws IOException {
    List<Sheet.Column<Integer>> columns = categories(shape);
    columns.add(Sheet.column("count", cell -> result.cells().get(cell).text()));
    new Sheet<>("Table", columns).write(SheetFormat.CSV, out, row -> cells().forEach(row));
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    long primary = cells().stream().filter(c -> state(c) == Protection.State.PRIMARY).count();
    lines.add(
        "%s: %d of %d cells are hidden, %d because they are small and %d so that those cannot be worked out."
            .formatted(
                preset.name(), hidden().size(), shape.size(), primary, hidden().size() - primary));
    lines.add(preset.rule());
    for (int cell : hidden()) {
      lines.add(
          "  %-44s %-3s %s to %s  %s"
              .formatted(
                  name(shape, cell),
                  result.cells().get(cell).text(),
                  result.cells().get(cell).left().low(),
                  result.cells().get(cell).left().isEndless()
                      ? "any number"
                      : result.cells().get(cell).left().high(),
                  why(state(cell))));
    }
    result.findings().forEach(finding -> lines.add("! " + sentence(shape, finding)));
    return lines;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Publish the CSV only. This report says which cells are small, which helps an attacker.");
    totals(cell -> !preset.mayShowPercentageOf((double) table.count(cell)))
        .ifPresent(names ->
            notes.add("Show no percentages of these totals, of fewer than 22.5 people: " + names));
    totals(cell -> !preset.mayShowAverageOf((double) table.count(cell)))
        .ifPresent(names ->
            notes.add("Show no averages over these totals, of 7 people or fewer: " + names));
    if (shape.dimensions().size() > 2) {
      notes.add(
          "In three dimensions or more, whole numbers can rule out a little more than feasible"
              + " says.");
    }
    notes.add(
        "Compare with earlier versions and with tables of areas that nest before publishing: their"
            + " differences can show small groups.");
    return notes;
  }

  /** The totals of somebody for which it holds, as the end of a sentence. */
  private Optional<String> totals(IntPredicate holds) {
    List<String> names =
        cells().stream()
            .filter(cell -> shape.isTotal(cell) && table.count(cell) > 0 && holds.test(cell))
            .map(cell -> name(shape, cell))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String more =
        names.size() > MOST_NAMED ? " and %,d more".formatted(names.size() - MOST_NAMED) : "";
    return Optional.of(
        names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more + ".");
  }
}
