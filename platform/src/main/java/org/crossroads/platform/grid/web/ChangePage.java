package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.grid.findings.StudyChange;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * What became of each dimension since an earlier study of the same subject.
 *
 * @param since the studies to compare with; none if there is no other
 * @param change empty if there is nothing to compare with
 */
public record ChangePage(StudyHead head, List<Choice> since, Optional<StudyChange> change)
    implements Page {

  public ChangePage {
    since = List.copyOf(since);
  }

  /** What became of how many. */
  public String sentence() {
    return change
        .map(found -> {
          List<String> parts = new ArrayList<>();
          for (StudyChange.Direction direction : StudyChange.Direction.values()) {
            parts.add(
                direction.label().toLowerCase(Locale.UK)
                    + " "
                    + Words.number(found.count(direction)));
          }
          return "From %s to %s, of %s readings: %s. Other raters, or raters who changed their minds, make changes too."
              .formatted(
                  Words.date(found.before().study().study().on()),
                  Words.date(found.after().study().study().on()),
                  Words.number(found.moves().size()),
                  Words.list(parts));
        })
        .orElse(
            "There is no other study of the same subject with the same grid that you may read.");
  }

  /** The lines as a picture. */
  public Optional<MovePicture> picture() {
    return change.map(MovePicture::of);
  }

  /** The same as a table. */
  public Optional<Table> table() {
    return change.map(found ->
        Table.of(
            "Before and after",
            List.of(
                Column.of("Dimension"),
                Column.of("Before"),
                Column.of("After"),
                Column.of("Change")),
            found.moves().stream()
                .map(move ->
                    List.of(
                        Cell.text(
                            move.dimension().title()
                                + ", "
                                + move.aspect().label().toLowerCase(Locale.UK)),
                        Cell.text(move.before().words()),
                        Cell.text(move.after().words()),
                        Cell.text(move.direction().label())))
                .toList()));
  }

  @Override
  public String template() {
    return "grid/change";
  }

  @Override
  public Layout layout() {
    return head.layout("Change");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
