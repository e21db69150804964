package org.crossroads.platform.accounts.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a query as a section that a person reads; moments are in the time of England. */
final class Sections {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private Sections() {}

  /**
   * A section of what a query finds.
   *
   * @param columns the heads, one for each column of the query
   */
  static PersonalSection of(
      String title,
      boolean erased,
      List<String> columns,
      JdbcClient.StatementSpec query,
      Clock clock) {
    return new PersonalSection(title, erased, columns, query.query(row(columns, clock)).list());
  }

  private static RowMapper<List<String>> row(List<String> columns, Clock clock) {
    return (row, number) -> {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        cells.add(cell(row, i, clock));
      }
      return cells;
    };
  }

  private static String cell(ResultSet row, int column, Clock clock) throws SQLException {
    Object value = row.getObject(column);
    return switch (value) {
      case null -> "";
      case java.sql.Timestamp at -> moment(row.getObject(column, OffsetDateTime.class), clock);
      case java.sql.Date day -> Words.date(day.toLocalDate());
      default -> value.toString();
    };
  }

  private static String moment(@Nullable OffsetDateTime at, Clock clock) {
    return at == null ? "" : MOMENT.format(at.atZoneSameInstant(clock.getZone()));
  }
}
