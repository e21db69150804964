package org.crossroads.platform.grid.web;

import java.util.List;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * Studies: the reader's own, and published ones.
 *
 * @param subject the area or partnership that they are of; "" for all
 * @param comparative comparative studies of which the reader may read something
 * @param own those that the reader runs, sees by their role, or rates in
 * @param published for everybody
 * @param mayOpen whether the reader may open one
 */
public record StudyListPage(
    String subject,
    List<ComparativeStudy> comparative,
    List<Line> own,
    List<Study> published,
    boolean mayOpen)
    implements Page {

  /**
   * A study from within.
   *
   * @param address of the page that the reader needs first
   */
  public record Line(Study study, String address, String doing) {}

  public StudyListPage {
    comparative = List.copyOf(comparative);
    own = List.copyOf(own);
    published = List.copyOf(published);
  }

  /** What the page is. */
  public String heading() {
    return subject.isEmpty() ? "Studies of collaboration" : "Studies of collaboration: " + subject;
  }

  /** What is said where there is none. */
  public String none() {
    return "No study %sis published yet.".formatted(subject.isEmpty() ? "" : "of " + subject + " ");
  }

  /** Studies of many areas. */
  public Table comparativeTable() {
    return Table.of(
        "Comparative studies: many areas side by side",
        List.of(Column.of("Of")),
        comparative.stream()
            .map(each -> List.of(Cell.link(each.name(), ComparativePages.address(each))))
            .toList());
  }

  /** The reader's own. */
  public Table ownTable() {
    return Table.of(
        "Your studies",
        List.of(Column.of("Study"), Column.of("You"), Column.of("Where it stands")),
        own.stream()
            .map(line ->
                List.of(
                    Cell.link(line.study().title(), line.address()),
                    Cell.text(line.doing()),
                    Cell.text(line.study().state().label())))
            .toList());
  }

  /** Published ones, the latest first. */
  public Table publishedTable() {
    return Table.of(
        "Published studies",
        List.of(Column.of("Of"), Column.of("As of")),
        published.stream()
            .map(study ->
                List.of(
                    Cell.link(study.subject(), "/studies/" + study.id()),
                    Cell.text(Words.date(study.on()))))
            .toList());
  }

  @Override
  public String template() {
    return "grid/studies";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.STUDIES, heading())
        .describedAs(
            "How broad and deep the collaboration of partnerships and areas is, as several people"
                + " rate it.");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
