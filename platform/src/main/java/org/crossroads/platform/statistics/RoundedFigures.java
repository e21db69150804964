package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.crossroads.analysis.disclosure.Attack;
import org.crossroads.analysis.disclosure.ControlledRounding;
import org.crossroads.analysis.disclosure.CountRange;
import org.crossroads.analysis.disclosure.CountTable;
import org.crossroads.analysis.disclosure.Finding;
import org.crossroads.analysis.disclosure.PublishedTable;
import org.crossroads.analysis.disclosure.RandomRounding;
import org.crossroads.analysis.disclosure.TableShape;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.files.WrongFile;

/** A table whose counts were all rounded, and what an attacker is left with. */
public final class RoundedFigures implements FigureReport {
  private final CountTable table;
  private final Way way;
  private final int base;
  private final List<Long> rounded;
  private final List<CountRange> left;
  private final List<Finding> findings;

  /** How counts are rounded. */
  public enum Way {
    /** Totals go on adding up. */
    CONTROLLED,
    /** Each by itself, by chance. */
    RANDOM
  }

  private RoundedFigures(CountTable table, Way way, int base, long[] rounded) {
    this.table = table;
    this.way = way;
    this.base = base;
    this.rounded = Arrays.stream(rounded).boxed().toList();
    PublishedTable published =
        new PublishedTable(
            table.shape(),
            this.rounded.stream().map(each -> RandomRounding.range(each, base)).toList());
    this.left = Attack.on(published).orElseThrow();
    this.findings = Finding.in(published, left, base);
  }

  /**
   * Reads a table of true counts and rounds it.
   *
   * @param base to whose multiples
   * @param seed of the chance, which is kept and not published; of no use for controlled rounding
   * @throws WrongFile if a count is no count, totals do not add up, or no rounding keeps them
   * @throws IllegalArgumentException with a sentence, if the base is below 2
   */
  public static RoundedFigures of(Path file, Way way, int base, long seed) throws IOException {
    CountFile read = CountFile.read(file);
    CountTable table = read.counted();
    return new RoundedFigures(
        table,
        way,
        base,
        switch (way) {
          case RANDOM -> RandomRounding.of(table, base, new SplittableRandom(seed));
          case CONTROLLED -> controlled(read.name(), table, base);
        });
  }

  private static long[] controlled(String file, CountTable table, int base) {
    return switch (ControlledRounding.of(table, base)) {
      case ControlledRounding.Rounded(CountTable found) ->
          IntStream.range(0, found.shape().size()).mapToLong(found::count).toArray();
      case ControlledRounding.Impossible impossible ->
          throw new WrongFile(
              "\"%s\" has no table of multiples of %d whose totals add up, as can happen with three dimensions or areas that nest. Maybe use --rounding random, or --preset UNDER_6."
                  .formatted(file, base));
    };
  }

  private TableShape shape() {
    return table.shape();
  }

  private List<Integer> cells() {
    return IntStream.range(0, shape().size()).boxed().toList();
  }

  @Override
  public void json(JsonFigures json) {
    json.object(
        "rounding",
        () -> {
          json.property("way", way.name().toLowerCase(Locale.ROOT));
          json.property("base", base);
        });
    json.array("dimensions", shape().dimensions());
    json.objects(
        "cells",
        cells(),
        cell -> {
          DisclosureFigures.writeCategories(json, shape(), cell);
          json.property("count", rounded.get(cell));
          json.range("feasible", left.get(cell));
        });
    DisclosureFigures.writeFindings(json, shape(), findings);
    json.array("notes", notes());
  }

  /** The table itself and nothing else: this is what may be published. */
  @Override
  public void csv(OutputStream out) throws IOException {
    List<Sheet.Column<Integer>> columns = DisclosureFigures.categories(shape());
    columns.add(Sheet.column("count", rounded::get));
    new Sheet<>("Table", columns).write(SheetFormat.CSV, out, row -> cells().forEach(row));
  }

  @Override
  public List<String> text() {
    long changed = cells().stream().filter(cell -> rounded.get(cell) != table.count(cell)).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d of %d counts were rounded to a multiple of %d, %s."
            .formatted(
                changed,
                shape().size(),
                base,
                way == Way.CONTROLLED
                    ? "and all totals add up"
                    : "each by chance; totals may not add up"));
    for (int cell : cells()) {
      lines.add(
          "  %-44s %6d  from %d to %d"
              .formatted(
                  DisclosureFigures.name(shape(), cell),
                  rounded.get(cell),
                  left.get(cell).low(),
                  left.get(cell).high()));
    }
    findings.forEach(finding -> lines.add("! " + DisclosureFigures.sentence(shape(), finding)));
    return lines;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("Publish the CSV only. “From … to” is what somebody knows who sees nothing else.");
    if (way == Way.RANDOM) {
      notes.add(
          "Keep the seed, use it again for the same counts, and do not publish it: several roundings"
              + " of one count, or the seed, give the count away.");
    }
    notes.add("Compare with what you published before: --compare says what the difference shows.");
    return notes;
  }
}
