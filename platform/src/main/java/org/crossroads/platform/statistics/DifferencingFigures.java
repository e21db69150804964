package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossroads.analysis.disclosure.Attack;
import org.crossroads.analysis.disclosure.CountRange;
import org.crossroads.analysis.disclosure.Differencing;
import org.crossroads.analysis.disclosure.Preset;
import org.crossroads.analysis.disclosure.PublishedTable;
import org.crossroads.analysis.disclosure.TableShape;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/** Which small groups come to light when one published table is taken from another. */
public final class DifferencingFigures implements FigureReport {
  private static final int USUAL_SAFE = 6;

  private final @Nullable Preset preset;
  private final TableShape shape;
  private final int compared;
  private final List<Differencing.SmallGroup> groups;

  private DifferencingFigures(@Nullable Preset preset, PublishedTable one, PublishedTable other) {
    this.preset = preset;
    this.shape = one.shape();
    this.compared =
        (int)
            IntStream.range(0, shape.size())
                .filter(cell -> other.shape().find(shape.cell(cell)).isPresent())
                .count();
    this.groups = Differencing.between(one, other, safe());
  }

  /**
   * Reads two published tables, attacks each, and takes one from the other.
   *
   * @param presetName the rule by which the numbers of both were rounded, or null if they are exact
   * @throws WrongFile if a cell holds neither a count nor a known symbol, a table contradicts
   *     itself, or they have different dimensions
   * @throws IllegalArgumentException with a sentence, if there is no such rule
   */
  public static DifferencingFigures of(Path one, Path other, @Nullable String presetName)
      throws IOException {
    Preset preset = presetName == null ? null : DisclosureFigures.preset(presetName);
    CountFile first = CountFile.read(one);
    CountFile second = CountFile.read(other);
    if (!first.shape().dimensions().equals(second.shape().dimensions())) {
      throw new WrongFile(
          "\"%s\" has the dimensions %s and \"%s\" has %s. Give both the same columns in the same order."
              .formatted(
                  first.name(),
                  String.join(", ", first.shape().dimensions()),
                  second.name(),
                  String.join(", ", second.shape().dimensions())));
    }
    return new DifferencingFigures(preset, attacked(first, preset), attacked(second, preset));
  }

  private static PublishedTable attacked(CountFile file, @Nullable Preset preset) {
    List<CountRange> told = new ArrayList<>();
    for (int cell = 0; cell < file.shape().size(); cell++) {
      told.add(Symbols.told(file, cell, preset));
    }
    Optional<List<CountRange>> left = Attack.on(new PublishedTable(file.shape(), told));
    return new PublishedTable(
        file.shape(),
        left.orElseThrow(() ->
            new WrongFile(
                "The numbers of \"%s\" do not add up, so no table of counts fits them. Maybe they were rounded: give --preset the rule by which."
                    .formatted(file.name()))));
  }

  private int safe() {
    return preset == null ? USUAL_SAFE : preset.safe();
  }

  private static String sentence(Differencing.SmallGroup group) {
    String cell = String.join(" / ", group.cell());
    CountRange people = group.people();
    return people.isExact()
        ? "%s: the tables differ by %d.".formatted(cell, people.low())
        : "%s: the tables differ by %d to %d.".formatted(cell, people.low(), people.high());
  }

  @Override
  public void json(JsonFigures json) {
    json.property("preset", preset == null ? null : preset.name());
    json.property("safe", safe());
    json.property("compared", compared);
    json.array("dimensions", shape.dimensions());
    json.objects(
        "groups",
        groups,
        group -> {
          json.object(
              "cell",
              () -> {
                for (int d = 0; d < shape.dimensions().size(); d++) {
                  json.property(shape.dimensions().get(d), group.cell().get(d));
                }
              });
          json.range("people", group.people());
          json.property("sentence", sentence(group));
        });
    json.array("notes", notes());
  }

  @Override
  public void csv(OutputStream out) throws IOException {
    List<Sheet.Column<Differencing.SmallGroup>> columns = new ArrayList<>();
    for (int d = 0; d < shape.dimensions().size(); d++) {
      int dimension = d;
      columns.add(Sheet.column(shape.dimensions().get(d), group -> group.cell().get(dimension)));
    }
    columns.add(Sheet.column("low", group -> group.people().low()));
    columns.add(Sheet.column("high", group -> group.people().high()));
    new Sheet<>("Differences", columns).write(SheetFormat.CSV, out, groups::forEach);
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        groups.isEmpty()
            ? "Of the %d cells that both tables have, no difference shows a group of fewer than %d."
                .formatted(compared, safe())
            : "%d of the %d cells that both tables have show a group of fewer than %d by their difference."
                .formatted(groups.size(), compared, safe()));
    groups.forEach(group -> lines.add("! " + sentence(group)));
    return lines;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (compared == 0) {
      notes.add("The tables have no cell in common. Maybe their categories are spelt differently.");
    }
    notes.add(
        preset == null
            ? "Numbers of both are taken to be exact; with --preset they are what its rounding leaves open."
            : "Numbers of both are taken to be rounded by %s.".formatted(preset.name()));
    notes.add("If more tables of these people are published, each has to be compared too.");
    return notes;
  }
}
