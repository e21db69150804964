package org.crossroads.platform.directory.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the directory holds. */
@Component
public class Overview {
  private final JdbcClient jdbc;

  public Overview(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Counts the open institutions of England, their pupils, authorities and groups. */
  public EnglandInNumbers england() {
    List<SectorLine> lines =
        new ArrayList<>(
            jdbc.sql(
                    """
                    SELECT o.sector, count(*) AS institutions, coalesce(sum(o.pupils), 0) AS pupils,
                           count(o.pupils) AS saying_pupils
                    FROM organisation AS o
                    JOIN area AS a ON a.code = o.area_code
                    WHERE o.kind = 'institution'
                      AND o.status IN ('open', 'closing')
                      AND a.in_england
                    GROUP BY o.sector
                    ORDER BY o.sector
                    """)
                .query((row, number) -> line(row))
                .list());
    lines.sort(Comparator.comparing(SectorLine::sector));
    return new EnglandInNumbers(
        lines.stream()
            .map(line -> new EnglandInNumbers.SectorCount(line.sector(), line.institutions()))
            .toList(),
        authorities(),
        groups(),
        lines.stream().mapToLong(SectorLine::pupils).sum(),
        lines.stream().mapToInt(SectorLine::sayingPupils).sum());
  }

  private int authorities() {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM area AS a
            WHERE a.kind = 'authority'
              AND a.in_england
              AND EXISTS (
                  SELECT
                  FROM organisation AS o
                  WHERE o.area_code = a.code
                    AND o.kind = 'institution'
                    AND o.status IN ('open', 'closing'))
            """)
        .query(Integer.class)
        .single();
  }

  private int groups() {
    return jdbc.sql(
            """
            SELECT count(DISTINCT m.group_id)
            FROM current_membership AS m
            JOIN organisation AS g ON g.id = m.group_id
            JOIN organisation AS o ON o.id = m.member_id
            WHERE g.status IN ('open', 'closing')
              AND o.status IN ('open', 'closing')
            """)
        .query(Integer.class)
        .single();
  }

  private record SectorLine(Sector sector, int institutions, long pupils, int sayingPupils) {}

  private static SectorLine line(ResultSet row) throws SQLException {
    return new SectorLine(
        Sector.of(row.getString("sector")),
        row.getInt("institutions"),
        row.getLong("pupils"),
        row.getInt("saying_pupils"));
  }
}
