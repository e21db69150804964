package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.percentages.PercentageBases;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;

/**
 * Of how many people reported percentages can be.
 *
 * @param mostN the greatest base that was tried
 * @param common bases that all can share
 * @param each for each reported percentage, every k of n that makes it
 */
public record PercentageFigures(int mostN, List<Integer> common, Map<String, List<Share>> each)
    implements FigureReport {
  private static final int MOST_N = 10_000;
  private static final int MOST_REPORTED = 200;
  private static final int MOST_LISTED = 12;

  /** A line of the table. */
  private record Line(String reported, Share share, boolean isCommon) {}

  /**
   * Finds bases, for percentages rounded half up.
   *
   * @param reported percentages with commas between, such as {@code 100,94,75}
   * @throws IllegalArgumentException with a sentence, if one is no percentage
   */
  public static PercentageFigures of(String reported, int mostN) {
    List<String> texts =
        Stream.of(reported.split(",", -1))
            .map(text -> text.strip().replaceAll("\\s*%$", ""))
            .toList();
    if (texts.size() > MOST_REPORTED || mostN > MOST_N) {
      throw new IllegalArgumentException(
          "At most %d percentages and bases up to %,d can be tried."
              .formatted(MOST_REPORTED, MOST_N));
    }
    Map<String, List<Share>> each = new LinkedHashMap<>();
    List<BigDecimal> numbers = new ArrayList<>();
    for (String text : texts) {
      if (!text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
        throw new IllegalArgumentException(
            "\"%s\" is no percentage. Write them as 100,94,75 or 61.5,38.5.".formatted(text));
      }
      BigDecimal number = new BigDecimal(text);
      numbers.add(number);
      each.put(text, PercentageBases.of(number, mostN, RoundingMode.HALF_UP));
    }
    return new PercentageFigures(
        mostN, PercentageBases.common(numbers, mostN, RoundingMode.HALF_UP), each);
  }

  @Override
  public void json(JsonFigures json) {
    json.array("common", common);
    json.object(
        "each",
        () ->
            each.forEach((text, shares) ->
                json.array(text, shares.stream().map(s -> List.of(s.k(), s.n())).toList())));
    json.property("maxN", mostN);
    json.array("notes", notes());
  }

  @Override
  public void csv(OutputStream out) throws IOException {
    new Sheet<Line>(
            "Bases",
            List.of(
                Sheet.column("reported", Line::reported),
                Sheet.column("k", line -> line.share().k()),
                Sheet.column("n", line -> line.share().n()),
                Sheet.column("common", Line::isCommon)))
        .write(
            SheetFormat.CSV,
            out,
            row ->
                each.forEach((text, shares) ->
                    shares.forEach(
                        share -> row.accept(new Line(text, share, common.contains(share.n()))))));
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        common.isEmpty()
            ? "No base up to %,d fits all of them: they are of different numbers of people."
                .formatted(mostN)
            : "All of them can be of %s people."
                .formatted(some(common.stream().map(String::valueOf).toList())));
    lines.add("");
    each.forEach((text, shares) ->
        lines.add(
            shares.isEmpty()
                ? "%s %%: of no number of people up to %,d".formatted(text, mostN)
                : "%s %%: %s"
                    .formatted(
                        text, some(shares.stream().map(s -> s.k() + " of " + s.n()).toList()))));
    return lines;
  }

  private static String some(List<String> all) {
    String first = all.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return all.size() > MOST_LISTED
        ? "%s and %,d more".formatted(first, all.size() - MOST_LISTED)
        : first;
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Percentages are taken to be rounded half up, not weighted and not adjusted to add up.");
  }
}
