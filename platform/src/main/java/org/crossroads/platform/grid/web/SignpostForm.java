package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.signposts.Signpost;
import org.crossroads.platform.grid.signposts.SignpostKind;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** What an administrator types of a signpost. */
public record SignpostForm(
    String dimension, String kind, String title, String address, String note) {

  static SignpostForm empty() {
    return new SignpostForm("", SignpostKind.RESOURCE.code(), "", "", "");
  }

  public SignpostForm {
    dimension = stripped(dimension);
    kind = stripped(kind);
    title = stripped(title);
    address = stripped(address);
    note = stripped(note);
  }

  ErrorSummary problems(Grid grid) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (grid.find(dimension).isEmpty()) {
      problems.add(new ErrorSummary.Problem("dimension", "Choose a dimension"));
    }
    if (SignpostKind.find(kind).isEmpty()) {
      problems.add(new ErrorSummary.Problem("kind", "Choose what it is"));
    }
    if (title.isEmpty() || title.length() > Signpost.LONGEST_TITLE) {
      problems.add(
          new ErrorSummary.Problem(
              "title", "Give it a title of at most %d letters".formatted(Signpost.LONGEST_TITLE)));
    }
    if (!address.matches("https?://[^\\s<>\"]+\\.[^\\s<>\"]+")
        || address.length() > Signpost.LONGEST_ADDRESS) {
      problems.add(
          new ErrorSummary.Problem(
              "address",
              "“%s” is no address of a page, or longer than %d letters. Write it as https://www.gov.uk/guidance"
                  .formatted(address, Signpost.LONGEST_ADDRESS)));
    }
    if (note.length() > Signpost.LONGEST_NOTE) {
      problems.add(
          new ErrorSummary.Problem(
              "note",
              "The note has %,d letters; it takes %d. Shorten it"
                  .formatted(note.length(), Signpost.LONGEST_NOTE)));
    }
    return new ErrorSummary(problems);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
