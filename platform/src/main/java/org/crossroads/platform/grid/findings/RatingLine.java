package org.crossroads.platform.grid.findings;

import static org.crossroads.platform.files.Sheet.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Rating;
import org.jspecify.annotations.Nullable;

/**
 * One rating as a row of a file: one aspect of one dimension by one rater, or what was agreed. With
 * {@code study}, {@code dimension} and {@code aspect} as unit it goes into {@code analyse
 * agreement}.
 *
 * @param rater the number of the rater; "moderated" for what was agreed
 * @param confidence of the rater; "" for what was agreed
 * @param evidence of the rater; "" for what was agreed
 * @param words the comment of the rater, or the reason for what was agreed
 */
public record RatingLine(
    Findings findings,
    Dimension dimension,
    Aspect aspect,
    String rater,
    String kind,
    Judgement value,
    String confidence,
    String evidence,
    String words,
    @Nullable LocalDate on) {

  private static final String MODERATED = "moderated";

  /** The layout of the file. */
  public static final Sheet<RatingLine> SHEET =
      Sheet.of(
          "Ratings",
          column("study", line -> line.findings().study().study().subject()),
          column("studied_on", line -> line.findings().study().study().on()),
          column("grid", line -> line.findings().study().grid().code()),
          column("dimension", line -> line.dimension().code()),
          column("name", line -> line.dimension().name()),
          column("family", line -> line.dimension().family().code()),
          column("aspect", line -> line.aspect().code()),
          column("unit", line -> line.dimension().code() + " " + line.aspect().code()),
          column("rater", RatingLine::rater),
          column("rater_kind", RatingLine::kind),
          column("value", line -> line.value().code()),
          column("confidence", RatingLine::confidence),
          column("evidence", RatingLine::evidence),
          column("comment", RatingLine::words),
          column("rated_on", RatingLine::on));

  /** Whether it is what was agreed, not what a rater said. */
  public boolean isModerated() {
    return rater.equals(MODERATED);
  }

  /** All of a study, dimension by dimension; what was agreed follows the raw ratings. */
  public static List<RatingLine> listOf(Findings findings) {
    List<RatingLine> lines = new ArrayList<>();
    for (DimensionFinding finding : findings.dimensions()) {
      for (AspectFinding each : finding.aspects()) {
        each.said().forEach(said -> lines.add(raw(findings, finding, each.aspect(), said)));
        agreed(findings, finding, each.aspect()).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static RatingLine raw(
      Findings findings, DimensionFinding finding, Aspect aspect, AspectFinding.Said said) {
    Rater rater = said.rater();
    Rating rating = findings.study().find(rater, finding.dimension().code()).orElseThrow();
    return new RatingLine(
        findings,
        finding.dimension(),
        aspect,
        Integer.toString(rater.number()),
        rater.kind().code(),
        said.judgement(),
        rating.confidence().code(),
        rating.evidence(),
        rating.comment(),
        rating.on());
  }

  private static Optional<RatingLine> agreed(
      Findings findings, DimensionFinding finding, Aspect aspect) {
    return finding
        .moderation()
        .flatMap(moderation ->
            moderation.of(aspect).map(value -> line(findings, finding, aspect, moderation, value)));
  }

  private static RatingLine line(
      Findings findings,
      DimensionFinding finding,
      Aspect aspect,
      Moderation moderation,
      Judgement value) {
    return new RatingLine(
        findings,
        finding.dimension(),
        aspect,
        MODERATED,
        "",
        value,
        "",
        "",
        moderation.reason(),
        moderation.on());
  }
}
