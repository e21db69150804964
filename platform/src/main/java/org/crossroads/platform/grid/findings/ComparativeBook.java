package org.crossroads.platform.grid.findings;

import static org.crossroads.platform.files.Sheet.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.files.ExcelBook;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.studies.Study;

/**
 * All that is known of a round of a comparative study as one workbook: the areas side by side, the
 * dimensions over all areas, and the sheets of each area's own workbook with the area before them.
 */
public final class ComparativeBook {
  private static final Sheet<Findings> AREAS =
      Sheet.of(
          "Side by side",
          column("area_code", area -> study(area).area()),
          column("area", area -> study(area).subject()),
          column("as_of", area -> study(area).on()),
          column("organisation_breadth", area -> median(area, Family.ORGANISATION, Aspect.BREADTH)),
          column("organisation_depth", area -> median(area, Family.ORGANISATION, Aspect.DEPTH)),
          column("activity_breadth", area -> median(area, Family.ACTIVITY, Aspect.BREADTH)),
          column("activity_depth", area -> median(area, Family.ACTIVITY, Aspect.DEPTH)),
          column("like", area -> area.profile().label()),
          column("raters", area -> area.study().raters().size()),
          column("readings_open", area -> area.summary().open()),
          column("dimensions_moderated", area -> area.moderated().size()),
          column("state", area -> study(area).state().label()));

  private static final Sheet<Round.Line> DIMENSIONS =
      Sheet.of(
          "Over all areas",
          column("dimension", line -> line.dimension().code()),
          column("name", line -> line.dimension().name()),
          column("family", line -> line.dimension().family().code()),
          column("aspect", line -> line.aspect().code()),
          column("not_present", line -> line.areas().notPresent()),
          column("low", line -> line.areas().low()),
          column("medium", line -> line.areas().medium()),
          column("high", line -> line.areas().high()),
          column("other", line -> line.areas().other()),
          column("low_in_most", line -> line.areas().isWeakInMost()),
          column("areas_differ", line -> line.areas().isDivided()));

  private static final Sheet<RaterAgreement> AGREEMENT = RaterAgreement.sheet("Agreement over all");

  private static final Sheet<RoundChange.Line> CHANGE =
      Sheet.of(
          "Change over all",
          column("dimension", line -> line.dimension().code()),
          column("name", line -> line.dimension().name()),
          column("aspect", line -> line.aspect().code()),
          column("up", RoundChange.Line::up),
          column("same", RoundChange.Line::same),
          column("down", RoundChange.Line::down),
          column("cannot_be_told", RoundChange.Line::notTold));

  private ComparativeBook() {}

  /** Writes the round for a reader who may see its ratings, and leaves the stream open. */
  public static void write(Rounds rounds, Who who, Round round, OutputStream out)
      throws IOException {
    Consumer<Consumer<StudyBook>> studies = rounds.books(who, round);
    try (ExcelBook book = new ExcelBook(out)) {
      book.add(AREAS, round.areas()::forEach);
      book.add(DIMENSIONS, round.lines()::forEach);
      book.add(AGREEMENT, rounds.agreement(round)::forEach);
      book.add(
          CHANGE, rounds.change(who, round).map(RoundChange::lines).orElse(List.of())::forEach);
      for (StudySheet<?> sheet : StudyBook.SHEETS) {
        sheet.addAllTo(book, studies);
      }
    }
  }

  private static Study study(Findings area) {
    return area.study().study();
  }

  private static String median(Findings area, Family family, Aspect aspect) {
    return area.summary(family, aspect).medianWords();
  }
}
