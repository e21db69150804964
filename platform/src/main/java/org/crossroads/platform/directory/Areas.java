package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that people ask about, from one authority to all England. */
@Component
public class Areas {
  /** The code of {@link #england()} in addresses. */
  public static final String ENGLAND = "england";

  private static final int MOST_AUTHORITIES_OF_A_CUSTOM_AREA = 40;

  private final JdbcClient jdbc;

  public Areas(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** The local authorities, by name; those outside England too. */
  public List<Area> listAuthorities() {
    return jdbc.sql(
            """
            SELECT a.code, a.name, a.in_england
            FROM area AS a
            WHERE a.kind = 'authority'
            ORDER BY a.name, a.code
            """)
        .query((row, number) -> authority(row))
        .list();
  }

  /** The regions of England that are known, by name; none if no file said which is where. */
  public List<Area> listRegions() {
    return jdbc.sql(
            """
            SELECT r.code, r.name, r.in_england, array_agg(a.code ORDER BY a.code) AS authorities
            FROM area AS r
            JOIN area AS a ON a.region_code = r.code
            WHERE r.kind = 'region'
            GROUP BY r.code
            ORDER BY r.name, r.code
            """)
        .query((row, number) ->
            new Area(
                row.getString("code"),
                Area.Kind.REGION,
                row.getString("name"),
                row.getBoolean("in_england"),
                List.of((String[]) row.getArray("authorities").getArray())))
        .list();
  }

  /** All authorities of England together. */
  public Area england() {
    List<String> codes =
        listAuthorities().stream()
            .filter(Area::inEngland)
            .flatMap(area -> area.authorityCodes().stream())
            .sorted()
            .toList();
    return new Area(ENGLAND, Area.Kind.COUNTRY, "England", true, codes);
  }

  /**
   * Finds the area of a code as it stands in an address: {@code 202}, a region's code, {@code
   * 202,206} or {@code england}.
   *
   * <p>The order of the authorities of a custom area and repeated ones do not matter: the area's
   * own {@link Area#code()} is the one spelling of it.
   */
  public Optional<Area> find(String code) {
    if (code.equals(ENGLAND)) {
      return Optional.of(england());
    }
    if (code.contains(",")) {
      return custom(code.split(",", -1));
    }
    Optional<Area> region = listRegions().stream().filter(a -> a.code().equals(code)).findFirst();
    return region.isPresent() ? region : findAuthority(code);
  }

  private Optional<Area> findAuthority(String code) {
    return jdbc.sql(
            """
            SELECT a.code, a.name, a.in_england
            FROM area AS a
            WHERE a.kind = 'authority' AND a.code = :code
            """)
        .param("code", code)
        .query((row, number) -> authority(row))
        .optional();
  }

  private Optional<Area> custom(String[] codes) {
    var parts = new TreeMap<String, Area>();
    for (String code : codes) {
      Optional<Area> part = findAuthority(code.strip());
      if (part.isEmpty() || parts.size() >= MOST_AUTHORITIES_OF_A_CUSTOM_AREA) {
        return Optional.empty();
      }
      parts.put(part.get().code(), part.get());
    }
    if (parts.size() == 1) {
      return Optional.of(parts.firstEntry().getValue());
    }
    return Optional.of(
        new Area(
            String.join(",", parts.keySet()),
            Area.Kind.CUSTOM,
            spoken(parts.values().stream().map(Area::name).sorted().toList()),
            parts.values().stream().allMatch(Area::inEngland),
            List.copyOf(parts.keySet())));
  }

  private static String spoken(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static Area authority(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new Area(
        code,
        Area.Kind.AUTHORITY,
        row.getString("name"),
        row.getBoolean("in_england"),
        Arrays.asList(code));
  }
}
