package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossroads.platform.directory.Position;
import org.junit.jupiter.api.Test;

/** Filters, facet counts and the nearest. */
class NarrowingTests {
  private static final SearchIndex INDEX = Town.usual().index();

  @Test
  void filtersOfSeveralFacetsAllHold() {
    var filters =
        SearchFilters.none()
            .with(Facet.AREA, "301")
            .with(Facet.PHASE, "Primary")
            .with(Facet.STATUS, Set.of("open", "closing"));
    assertThat(Town.search(INDEX, SearchQuery.of("", 20).with(filters)).hits())
        .extracting(hit -> hit.organisation().name())
        .containsExactly(
            "St Mary's CofE Primary School",
            "Millbrook Junior School",
            "Millbrook Infants' School");
  }

  @Test
  void countsSayWhatChoosingAnotherValueWouldBring() {
    var filters = SearchFilters.none().with(Facet.AREA, "301").with(Facet.PHASE, "Primary");
    var found = Town.search(INDEX, SearchQuery.of("", 20).with(filters));
    assertThat(found.of(Facet.PHASE))
        .containsExactly(
            new FacetCount("Primary", "Primary", 3), new FacetCount("Secondary", "Secondary", 3));
    assertThat(found.of(Facet.AREA))
        .containsExactly(
            new FacetCount("301", "Marlow Vale", 3), new FacetCount("302", "Ashdown", 2));
    assertThat(found.of(Facet.STATUS))
        .containsExactly(
            new FacetCount("open", "Open", 2),
            new FacetCount("closing", "Open, but proposed to close", 1));
  }

  @Test
  void anUnknownValueMatchesNothing() {
    var filters = SearchFilters.none().with(Facet.AREA, "999");
    assertThat(Town.search(INDEX, SearchQuery.of("northgate", 20).with(filters)).total()).isZero();
  }

  @Test
  void lookalikesAreFilteredAndCountedToo() {
    var filters = SearchFilters.none().with(Facet.PHASE, "Primary");
    var found = Town.search(INDEX, SearchQuery.of("nrothgate", 20).with(filters));
    assertThat(found.hits())
        .extracting(hit -> hit.organisation().name())
        .containsExactly("Northgate Primary School");
    assertThat(found.of(Facet.AREA)).containsExactly(new FacetCount("302", "Ashdown", 1));
  }

  @Test
  void theNearestIsFirstAndTextStillCounts() {
    var here = new SearchQuery.Near(new Position(403_100, 200_000), "AD2 3BB");
    var found = Town.search(INDEX, SearchQuery.of("northgate", 20).near(here));
    assertThat(found.hits())
        .extracting(hit -> hit.organisation().urn(), SearchHit::distanceMetres)
        .containsExactly(tuple(100_003, 100), tuple(100_002, 1_100), tuple(100_001, 2_100));
  }

  @Test
  void whatHasNoPositionIsNotNear() {
    var here = new SearchQuery.Near(new Position(400_000, 200_000), null);
    assertThat(Town.search(INDEX, SearchQuery.of("fairfield", 20).near(here)).hits())
        .extracting(hit -> hit.organisation().name())
        .containsExactly("Northgate School", "Northgate Primary School");
  }

  @Test
  void theNearestAreThoseThatSortingAllWouldGive() {
    Random random = new Random(3);
    Town town = new Town();
    for (int i = 0; i < 500; i++) {
      town.school(
          200_000 + random.nextInt(90_000),
          "School " + i,
          "Primary",
          "open",
          9,
          "Ashdown",
          "AD1 1AA");
    }
    SearchIndex index = town.index();
    for (int i = 0; i < 50; i++) {
      Position point =
          new Position(400_000 + random.nextInt(100_000), 195_000 + random.nextInt(10_000));
      var query = SearchQuery.of("", 25).near(new SearchQuery.Near(point, null));
      List<Integer> found =
          Town.search(index, query).hits().stream().map(SearchHit::distanceMetres).toList();
      List<Integer> sorted =
          IntStream.range(0, index.size())
              .mapToObj(index::summary)
              .map(one -> (int) Math.round(point.metresTo(Objects.requireNonNull(one.position()))))
              .sorted(Comparator.naturalOrder())
              .limit(25)
              .toList();
      assertThat(found).isEqualTo(sorted);
    }
  }
}
