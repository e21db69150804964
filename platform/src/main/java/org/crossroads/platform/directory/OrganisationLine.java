package org.crossroads.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file about an organisation, which says what its page says.
 *
 * @param section the heading of the page under which it stands
 * @param fact what the line is about
 * @param value what is so, for example the name of a partner
 * @param from since when, where that is known; likewise to
 * @param source the kind of file that says so
 * @param state of a tie, as people read it
 * @param checkedOn the day on which somebody last said that it is right
 * @param note what else is known
 */
public record OrganisationLine(
    String section,
    String fact,
    @Nullable String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    @Nullable String state,
    @Nullable LocalDate checkedOn,
    @Nullable String note) {

  /** A line of the register or of another file, which has no state and which nobody checks. */
  public OrganisationLine(
      String section,
      String fact,
      @Nullable String value,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String source) {
    this(section, fact, value, from, to, source, null, null, null);
  }
}
