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
import org.crossroads.analysis.disclosure.Finding;
import org.crossroads.analysis.disclosure.Preset;
import org.crossroads.analysis.disclosure.PublishedTable;
import org.crossroads.analysis.disclosure.TableShape;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/** What can be worked out of a table that somebody else protected. */
public final class AuditFigures implements FigureReport {
  private static final int USUAL_SAFE = 6;

  private final CountFile file;
  private final TableShape shape;
  private final @Nullable Preset preset;
  private final List<CountRange> told;

  /** Empty if the published numbers contradict one another. */
  private final List<CountRange> left;

  private final List<Finding> findings;

  private AuditFigures(
      CountFile file, @Nullable Preset preset, PublishedTable table, List<CountRange> left) {
    this.file = file;
    this.shape = table.shape();
    this.preset = preset;
    this.told = table.ranges();
    this.left = left;
    this.findings =
        left.isEmpty()
            ? List.of()
            : Finding.in(table, left, preset == null ? USUAL_SAFE : preset.safe());
  }

  /**
   * Reads a published table and attacks it.
   *
   * @param presetName the rule by which its numbers were rounded, or null if they are exact
   * @throws WrongFile if a cell holds neither a count nor a known symbol
   * @throws IllegalArgumentException with a sentence, if there is no such rule
   */
  public static AuditFigures of(Path table, @Nullable String presetName) throws IOException {
    Preset preset = presetName == null ? null : DisclosureFigures.preset(presetName);
    CountFile file = CountFile.read(table);
    List<CountRange> told = new ArrayList<>();
    for (int cell = 0; cell < file.shape().size(); cell++) {
      told.add(Symbols.told(file, cell, preset));
    }
    PublishedTable published = new PublishedTable(file.shape(), told);
    Optional<List<CountRange>> left = Attack.on(published);
    return new AuditFigures(file, preset, published, left.orElse(List.of()));
  }

  private boolean isConsistent() {
    return !left.isEmpty();
  }

  private List<Integer> notExact() {
    return IntStream.range(0, shape.size())
        .filter(cell -> isConsistent() && !told.get(cell).isExact())
        .boxed()
        .toList();
  }

  private List<Finding> recovered() {
    return findings.stream().filter(each -> each.kind() == Finding.Kind.RECOVERED).toList();
  }

  @Override
  public void json(JsonFigures json) {
    json.property("preset", preset == null ? null : preset.name());
    json.property("consistent", isConsistent());
    json.array("dimensions", shape.dimensions());
    json.objects(
        "cells",
        notExact(),
        cell -> {
          DisclosureFigures.writeCategories(json, shape, cell);
          json.property("shown", file.counts().get(cell));
          json.range("feasible", left.get(cell));
        });
    json.objects(
        "recovered",
        recovered(),
        finding -> {
          DisclosureFigures.writeCategories(json, shape, finding.cell());
          json.property("count", finding.left().low());
        });
    DisclosureFigures.writeFindings(json, shape, findings);
    json.array("notes", notes());
  }

  @Override
  public void csv(OutputStream out) throws IOException {
    List<Sheet.Column<Integer>> columns = DisclosureFigures.categories(shape);
    columns.add(Sheet.column("shown", cell -> file.counts().get(cell)));
    columns.add(Sheet.column("low", cell -> left.get(cell).low()));
    columns.add(
        Sheet.column(
            "high",
            cell -> left.get(cell).isEndless() ? null : Long.valueOf(left.get(cell).high())));
    new Sheet<>("Audit", columns).write(SheetFormat.CSV, out, row -> notExact().forEach(row));
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    if (!isConsistent()) {
      lines.add("The published numbers do not add up, so no table of counts fits them.");
      return lines;
    }
    lines.add(
        recovered().isEmpty()
            ? "No hidden count can be worked out."
            : "%d of %d counts that are not shown can be worked out."
                .formatted(recovered().size(), notExact().size()));
    findings.forEach(finding -> lines.add("! " + DisclosureFigures.sentence(shape, finding)));
    for (int cell : notExact()) {
      CountRange range = left.get(cell);
      lines.add(
          "  %-44s %-12s %d to %s"
              .formatted(
                  DisclosureFigures.name(shape, cell),
                  file.counts().get(cell),
                  range.low(),
                  range.isEndless() ? "any number" : range.high()));
    }
    return lines;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!isConsistent()) {
      notes.add(
          "Maybe the numbers were rounded: give --preset the rule by which. Maybe a row is missing,"
              + " or a total is of more than the table shows.");
    }
    notes.add(
        preset == null
            ? "Numbers are taken to be exact; with --preset they are what its rounding leaves open."
            : "Numbers are taken to be rounded by %s.".formatted(preset.name()));
    if (shape.dimensions().size() > 2) {
      notes.add(
          "In three dimensions or more, whole numbers can rule out a little more than feasible"
              + " says.");
    }
    return notes;
  }
}
