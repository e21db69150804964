package org.crossroads.platform.grid.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crossroads.platform.grid.Grid;

/** The summary of a study as one file that stands alone. */
public record StudyReport(StudySummary summary) {
  /** The style sheet of reports as an element. */
  static final String STYLE_ELEMENT =
      "<style>\n"
          + text("/org/crossroads/platform/grid/study-report.css")
          + text("/static/css/grid-pictures.css")
          + "</style>";

  /** What is rated, and when. */
  public String title() {
    return summary.findings().study().study().title();
  }

  /** Its grid, whose note must be read with every figure. */
  public Grid grid() {
    return summary.findings().study().grid();
  }

  /** The style sheet as an element of the page, so that the page stands alone. */
  public String styleElement() {
    return STYLE_ELEMENT;
  }

  private static String text(String resource) {
    try (InputStream in = StudyReport.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
