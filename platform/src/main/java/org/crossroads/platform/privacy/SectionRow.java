package org.crossroads.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of a query as a row of a {@link PersonalSection}: each column as text, in the order in
 * which it is selected; what is not there is "".
 */
public final class SectionRow implements RowMapper<List<String>> {

  @Override
  public List<String> mapRow(ResultSet row, int number) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      cells.add(Objects.requireNonNullElse(row.getString(column), ""));
    }
    return cells;
  }
}
