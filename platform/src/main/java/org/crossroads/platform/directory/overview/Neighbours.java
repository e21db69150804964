package org.crossroads.platform.directory.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the open institutions nearest to a point of the British National Grid. */
@Component
public class Neighbours {
  /** First 3 km around, which is enough in a town; then wider, until there are enough. */
  private static final List<Integer> METRES_AROUND = List.of(3_000, 15_000, 100_000);

  private final JdbcClient jdbc;

  public Neighbours(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** The nearest, the nearest first; fewer than asked for if 100 km around there are no more. */
  public List<Neighbour> listNearest(double easting, double northing, int most) {
    List<Neighbour> found = List.of();
    for (int around : METRES_AROUND) {
      found = within(around, easting, northing, most);
      // Beyond the circle in the square there may be a nearer one outside the square.
      if (found.size() == most && found.getLast().metres() <= around) {
        return found;
      }
    }
    return found;
  }

  private List<Neighbour> within(int around, double easting, double northing, int most) {
    return jdbc.sql(
            """
            SELECT o.id, o.name, o.type_name, o.phase, o.area_code,
                   sqrt((o.easting - :easting) ^ 2 + (o.northing - :northing) ^ 2) AS metres
            FROM organisation AS o
            WHERE o.kind = 'institution'
              AND o.status IN ('open', 'closing')
              AND o.northing BETWEEN :south AND :north
              AND o.easting BETWEEN :west AND :east
            ORDER BY metres, o.id
            LIMIT :most
            """)
        .param("easting", easting)
        .param("northing", northing)
        .param("south", (int) northing - around)
        .param("north", (int) northing + around)
        .param("west", (int) easting - around)
        .param("east", (int) easting + around)
        .param("most", most)
        .query((row, number) -> neighbour(row))
        .list();
  }

  private static Neighbour neighbour(ResultSet row) throws SQLException {
    return new Neighbour(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("type_name"),
        row.getString("phase"),
        row.getString("area_code"),
        row.getDouble("metres"));
  }
}
