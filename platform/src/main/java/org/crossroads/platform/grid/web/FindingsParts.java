package org.crossroads.platform.grid.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.AspectFinding;
import org.crossroads.platform.grid.findings.DimensionFinding;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;

/** What the pages for raters and coordinators show of findings. */
final class FindingsParts {
  private FindingsParts() {}

  /** A dimension with what each rater said and wrote. */
  static FindingsPage.TalkItem item(Findings findings, DimensionFinding finding) {
    return new FindingsPage.TalkItem(
        finding.dimension().code(),
        finding.dimension().title(),
        finding.aspects().stream().map(FindingsParts::said).toList(),
        findings.study().raters().stream()
            .flatMap(rater -> remark(findings, finding, rater))
            .toList());
  }

  private static SummaryRow said(AspectFinding finding) {
    return new SummaryRow(
        finding.aspect().label(),
        finding.said().isEmpty()
            ? List.of(Cell.text("Not rated"))
            : finding.said().stream()
                .map(said -> Cell.text(said.rater().label() + ": " + said.judgement().label()))
                .toList());
  }

  private static Stream<FindingsPage.Remark> remark(
      Findings findings, DimensionFinding finding, Rater rater) {
    return findings.study().find(rater, finding.dimension().code()).stream()
        .filter(rating -> !(rating.comment() + rating.evidence()).isEmpty())
        .map(rating -> new FindingsPage.Remark(by(rater, rating), words(rating), links(rating)));
  }

  private static String by(Rater rater, Rating rating) {
    return rating.confidence() == Confidence.NOT_SAID
        ? rater.label()
        : rater.label() + ", " + rating.confidence().label().toLowerCase(Locale.UK);
  }

  /** The comment, and evidence that is no address of a page. */
  private static String words(Rating rating) {
    List<String> words = new ArrayList<>();
    words.add(rating.comment());
    rating.evidence().lines().filter(line -> !isLink(line)).forEach(words::add);
    return String.join(" ", words).strip();
  }

  private static List<String> links(Rating rating) {
    return rating.evidence().lines().map(String::strip).filter(FindingsParts::isLink).toList();
  }

  private static boolean isLink(String line) {
    try {
      URI uri = new URI(line.strip());
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** What was agreed, with reasons. */
  static List<SummaryRow> moderated(Findings findings) {
    return findings.moderated().stream()
        .map(finding -> {
          Moderation agreed = finding.moderation().orElseThrow();
          List<Cell> cells = new ArrayList<>();
          for (AspectFinding each : finding.aspects()) {
            agreed
                .of(each.aspect())
                .ifPresent(
                    value -> cells.add(Cell.text(each.aspect().label() + ": " + value.label())));
          }
          cells.add(Cell.text(agreed.reason()));
          return new SummaryRow(finding.dimension().title(), cells);
        })
        .toList();
  }

  /** Every dimension of a family, rater by rater. */
  static Table all(Findings findings, Family family) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Dimension"));
    columns.add(Column.of("Reading"));
    findings.study().raters().forEach(rater -> columns.add(Column.of("Rater " + rater.number())));
    return Table.of(
        "%s: what each rater said. %s"
            .formatted(
                family.label(),
                Words.list(findings.study().raters().stream().map(Rater::label).toList())),
        columns,
        findings.list(family).stream()
            .flatMap(
                finding -> finding.aspects().stream().map(aspect -> row(findings, finding, aspect)))
            .toList());
  }

  private static List<Cell> row(Findings findings, DimensionFinding finding, AspectFinding aspect) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.text(
            finding.dimension().title() + ", " + aspect.aspect().label().toLowerCase(Locale.UK)));
    cells.add(Cell.text(aspect.reading().words()));
    for (Rater rater : findings.study().raters()) {
      cells.add(new Cell.Text(aspect.of(rater).map(Judgement::label).orElse("–")));
    }
    return cells;
  }
}
