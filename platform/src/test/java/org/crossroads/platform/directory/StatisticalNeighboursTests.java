package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.StatisticalNeighbours.Neighbour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Authorities with one, two or many schools; one of them has an independent school. */
@Tag("heavy")
class StatisticalNeighboursTests {
  private final DataSource database = TestDatabase.fresh();
  private final Cast cast = Cast.in(database);
  private final StatisticalNeighbours neighbours = new StatisticalNeighbours(database);

  private int urn = 300_000;

  @Test
  void whoHasTheSameSchoolsIsNearest() {
    area("401", 10, "Primary");
    area("402", 10, "Primary");
    area("403", 10, "Secondary");
    area("404", 80, "Primary");
    List<Neighbour> found = neighbours.of("401").list();
    assertThat(found.getFirst().code()).isEqualTo("402");
    assertThat(found.getFirst().distance()).hasValue(0);
    assertThat(found.getFirst().institutions()).isEqualTo(10);
    assertThat(found).extracting(Neighbour::code).doesNotContain("401").contains("403", "404");
    assertThat(found)
        .isSortedAccordingTo(
            Comparator.comparingDouble((Neighbour each) -> each.distance().orElseThrow())
                .thenComparing(Neighbour::code));
  }

  @Test
  void itIsTheSameFromBothSides() {
    area("401", 10, "Primary");
    area("404", 80, "Secondary");
    assertThat(distance("401", "404")).isEqualTo(distance("404", "401"));
  }

  @Test
  void thereAreTenAtMostAndNoneOfWhoHasNoSchools() {
    for (int i = 0; i < 14; i++) {
      area(Integer.toString(500 + i), 1 + i, "Primary");
    }
    assertThat(neighbours.of("500").list()).hasSize(StatisticalNeighbours.COUNT);
    cast.addArea("600", "Nowhere");
    assertThat(neighbours.of("600").list()).isEmpty();
    assertThat(neighbours.of("301,302").list()).isEmpty();
  }

  private double distance(String from, String to) {
    return neighbours.of(from).list().stream()
        .filter(each -> each.code().equals(to))
        .findFirst()
        .orElseThrow()
        .distance()
        .orElseThrow();
  }

  private void area(String code, int schools, String phase) {
    cast.addArea(code, "Area " + code);
    for (int i = 0; i < schools; i++) {
      cast.addSchool(urn++, "School " + urn, "Community school", phase, code);
    }
  }
}
