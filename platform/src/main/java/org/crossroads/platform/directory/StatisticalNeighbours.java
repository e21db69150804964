package org.crossroads.platform.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.imports.DataChanged;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which authorities of England are most like one another: by a published list, where one was
 * imported, or else by what the register says of their institutions.
 *
 * <p>The latter rule is ours and is said wherever it is used ({@link #RULE}). It knows nothing of
 * incomes or census figures; the neighbours that the Department for Education publishes for
 * children's services rest on those and can be others.
 */
@Component
public class StatisticalNeighbours {
  /** How many neighbours an authority has by our rule. */
  public static final int COUNT = 10;

  /** The rule, in words for readers. */
  public static final String RULE =
      "Statistical neighbours are the ten authorities of England that are most like this one in six"
          + " things of the register: how many institutions are open (twice as many counts the same"
          + " everywhere), how many pupils a state school has, and which share of the institutions"
          + " are independent schools, colleges, nurseries or children’s centres, and primary"
          + " schools. Each difference is divided by how far authorities differ in it, and all six"
          + " count the same. The rule is ours; it knows nothing of incomes or of the census.";

  private final JdbcClient jdbc;
  private @Nullable List<Profile> kept;

  public StatisticalNeighbours(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /**
   * An authority that is like another.
   *
   * @param institutions how many are open in it
   * @param distance as the rule measures it; by ours 0 if both are the same in everything, and 1 is
   *     one standard deviation in one thing. Empty if a list only ranks
   */
  public record Neighbour(String code, String name, int institutions, OptionalDouble distance) {}

  /**
   * The neighbours of an authority.
   *
   * @param list the most alike first
   * @param rule who says so and how, in words for readers
   */
  public record Neighbours(List<Neighbour> list, String rule) {
    public Neighbours {
      list = List.copyOf(list);
    }
  }

  /** What is compared of an authority. */
  private record Profile(String code, String name, int institutions, List<Double> things) {

    double distanceTo(Profile other, double[] spreads) {
      double sum = 0;
      for (int i = 0; i < things.size(); i++) {
        if (spreads[i] > 0) {
          double difference = (things.get(i) - other.things.get(i)) / spreads[i];
          sum += difference * difference;
        }
      }
      return Math.sqrt(sum);
    }
  }

  /**
   * The neighbours of an authority; none if no list has them and it is not in England or nothing is
   * open in it.
   */
  public Neighbours of(String code) {
    Neighbours listed = listed(code);
    return listed.list().isEmpty() ? new Neighbours(byRule(code), RULE) : listed;
  }

  private List<Neighbour> byRule(String code) {
    List<Profile> profiles = profiles();
    double[] spreads = spreads(profiles);
    return profiles.stream()
        .filter(profile -> profile.code().equals(code))
        .findFirst()
        .map(own ->
            profiles.stream()
                .filter(other -> !other.code().equals(code))
                .sorted(
                    Comparator.comparingDouble((Profile other) -> own.distanceTo(other, spreads))
                        .thenComparing(Profile::code))
                .limit(COUNT)
                .map(other ->
                    new Neighbour(
                        other.code(),
                        other.name(),
                        other.institutions(),
                        OptionalDouble.of(own.distanceTo(other, spreads))))
                .toList())
        .orElse(List.of());
  }

  private Neighbours listed(String code) {
    Map<String, Integer> institutions =
        profiles().stream().collect(Collectors.toMap(Profile::code, Profile::institutions));
    Set<String> sources = new TreeSet<>();
    List<Neighbour> list =
        jdbc.sql(
                """
                SELECT n.neighbour_code, a.name, n.distance, n.source, n.as_of
                FROM statistical_neighbour AS n
                JOIN area AS a ON a.code = n.neighbour_code
                WHERE n.area_code = :code AND n.ended_import IS NULL
                ORDER BY n.rank NULLS LAST, n.distance NULLS LAST, n.neighbour_code
                """)
            .param("code", code)
            .query((row, number) -> {
              sources.add(
                  "%s, as of %s"
                      .formatted(
                          row.getString("source"),
                          Words.date(row.getObject("as_of", LocalDate.class))));
              String neighbour = row.getString("neighbour_code");
              Double distance = row.getObject("distance", Double.class);
              return new Neighbour(
                  neighbour,
                  row.getString("name"),
                  institutions.getOrDefault(neighbour, 0),
                  distance == null ? OptionalDouble.empty() : OptionalDouble.of(distance));
            })
            .list();
    return new Neighbours(
        list,
        "Statistical neighbours are those of a published list, in its order: %s. The difference is as the list measures it."
            .formatted(Words.list(List.copyOf(sources))));
  }

  /** Read once for each version of the data. */
  private synchronized List<Profile> profiles() {
    List<Profile> known = kept;
    if (known == null) {
      known = read();
      kept = known;
    }
    return known;
  }

  /** Who is reading meanwhile is waited for: what it read may be older than the change. */
  @EventListener
  synchronized void follow(DataChanged change) {
    kept = null;
  }

  private List<Profile> read() {
    return jdbc.sql(
            """
            SELECT a.code, a.name, count(*) AS institutions,
                avg(o.pupils) FILTER (WHERE o.sector = 'state_school') AS pupils,
                count(*) FILTER (WHERE o.sector = 'independent_school') AS independent,
                count(*) FILTER (WHERE o.sector = 'college') AS colleges,
                count(*) FILTER (WHERE o.sector = 'early_years') AS early,
                count(*) FILTER (WHERE o.phase = 'Primary') AS primary_schools
            FROM area AS a
            JOIN organisation AS o ON o.area_code = a.code
            WHERE a.kind = 'authority'
              AND a.in_england
              AND o.kind = 'institution'
              AND o.status IN ('open', 'closing')
            GROUP BY a.code
            ORDER BY a.code
            """)
        .query((row, number) -> {
          int institutions = row.getInt("institutions");
          return new Profile(
              row.getString("code"),
              row.getString("name"),
              institutions,
              List.of(
                  Math.log(institutions),
                  row.getDouble("pupils"),
                  row.getDouble("independent") / institutions,
                  row.getDouble("colleges") / institutions,
                  row.getDouble("early") / institutions,
                  row.getDouble("primary_schools") / institutions));
        })
        .list();
  }

  /** The standard deviation of each thing; 0 where all authorities are the same. */
  private static double[] spreads(List<Profile> profiles) {
    int things = profiles.isEmpty() ? 0 : profiles.getFirst().things().size();
    double[] spreads = new double[things];
    for (int i = 0; i < things; i++) {
      int thing = i;
      double mean =
          profiles.stream().mapToDouble(each -> each.things().get(thing)).average().orElse(0);
      spreads[i] =
          Math.sqrt(
              profiles.stream()
                  .mapToDouble(each -> Math.pow(each.things().get(thing) - mean, 2))
                  .average()
                  .orElse(0));
    }
    return spreads;
  }
}
