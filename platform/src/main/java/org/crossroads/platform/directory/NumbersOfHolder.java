package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one organisation: a URN for all its time, and those that may change while it
 * stays, each with the days on which a file brought the change.
 *
 * <p>Fed with rows of {@link DatedIdentifiers}: one for each import that changed a number, the
 * oldest first, or a single one without a day.
 */
final class NumbersOfHolder {
  private final List<DatedIdentifier> urns = new ArrayList<>();
  private final Changing ukprns = new Changing("UKPRN", "ukprn");
  private final Changing laestabs = new Changing("LAESTAB", "laestab");

  void add(ResultSet row) throws SQLException {
    if (urns.isEmpty() && row.getString("urn") != null) {
      urns.add(
          identifier(
              row,
              "URN",
              row.getString("urn"),
              OrganisationRow.day(row, "opened_on"),
              OrganisationRow.day(row, "closed_on")));
    }
    ukprns.add(row);
    laestabs.add(row);
  }

  List<DatedIdentifier> urns() {
    return urns;
  }

  List<DatedIdentifier> ukprns() {
    return ukprns.all();
  }

  List<DatedIdentifier> laestabs() {
    return laestabs.all();
  }

  /** One number that may change: what it was before each change, and what it is. */
  private static final class Changing {
    private final String kind;
    private final String column;
    private final List<DatedIdentifier> before = new ArrayList<>();
    private @Nullable LocalDate lastChange;
    private @Nullable DatedIdentifier present;

    Changing(String kind, String column) {
      this.kind = kind;
      this.column = column;
    }

    void add(ResultSet row) throws SQLException {
      if (row.getBoolean(column + "_changed")) {
        LocalDate changed = OrganisationRow.day(row, "as_of");
        String value = row.getString(column + "_before");
        if (value != null) {
          before.add(identifier(row, kind, value, since(row), changed));
        }
        lastChange = changed;
      }
      String value = row.getString(column);
      present =
          value == null
              ? null
              : identifier(row, kind, value, since(row), OrganisationRow.day(row, "closed_on"));
    }

    private @Nullable LocalDate since(ResultSet row) throws SQLException {
      return lastChange == null ? OrganisationRow.day(row, "opened_on") : lastChange;
    }

    List<DatedIdentifier> all() {
      List<DatedIdentifier> all = new ArrayList<>(before);
      if (present != null) {
        all.add(present);
      }
      return all;
    }
  }

  private static DatedIdentifier identifier(
      ResultSet row, String kind, String value, @Nullable LocalDate from, @Nullable LocalDate to)
      throws SQLException {
    return new DatedIdentifier(
        kind,
        value,
        from,
        to,
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"));
  }
}
