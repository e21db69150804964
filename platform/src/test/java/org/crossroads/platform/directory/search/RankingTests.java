package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTests {
  private static final SearchIndex INDEX = Town.usual().index();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // whole name, part of it, beginning of it, words in any order
        "northgate school                | Northgate School",
        "northgate                       | Northgate School",
        "northgate prim                  | Northgate Primary School",
        "primary northgate               | Northgate Primary School",
        "riv                             | Riverside & Hill College",
        // joined and torn
        "north gate school               | Northgate School",
        "northlane                       | North Lane School",
        "mill brook junior               | Millbrook Junior School",
        "darcy park                      | D'Arcy Park Academy",
        "d arcy park                     | D'Arcy Park Academy",
        // slips, also in the first letter
        "nrothgate                       | Northgate School",
        "orthgate school                 | Northgate School",
        "riversdie colege                | Riverside & Hill College",
        "milbrok jnr                     | Millbrook Junior School",
        "norht gate primry scool         | Northgate Primary School",
        // spellings
        "saint marys church of england   | St Mary's CofE Primary School",
        "st mary c of e                  | St Mary's CofE Primary School",
        "st. mary's ce primary           | St Mary's CofE Primary School",
        "st marys rc                     | St Mary's Catholic Primary School",
        "st marys roman catholic prim sch| St Mary's Catholic Primary School",
        "st michaels cofe                | St Michael's Church of England School",
        "st michaels church of engl      | St Michael's Church of England School",
        "riverside and hill              | Riverside & Hill College",
        "millbrook infant                | Millbrook Infants' School",
        // place, group, trait
        "st marys ashdown                | St Mary's Catholic Primary School",
        "st marys marlow vale            | St Mary's CofE Primary School",
        "fairfield                       | Fairfield Multi Academy Trust",
        "fairfield mat                   | Fairfield Multi Academy Trust",
        "fairfield primary               | Northgate Primary School",
        "secondary marlow school         | Great Marlow High School",
        // postcodes and numbers
        "MV3 3AB                         | Millbrook Infants' School",
        "mv33ab                          | Millbrook Infants' School",
        "MV10                            | St Michael's Church of England School",
        "school ad2 4                    | North Lane School",
        "100004                          | North Lane School",
        "1100004                         | North Lane School",
        "3024004                         | North Lane School",
        "302/4004                        | North Lane School",
        "302 4004                        | North Lane School",
        "5001                            | Fairfield Multi Academy Trust",
        "tr05001                         | Fairfield Multi Academy Trust",
      })
  void theObviousOneIsFirst(String text, String expected) {
    assertThat(Town.names(INDEX, text.strip())).first().isEqualTo(expected);
  }

  @Test
  void theOpenOneIsBeforeTheClosedOneOfTheSameName() {
    var hits = Town.search(INDEX, SearchQuery.of("northgate school", 5)).hits();
    assertThat(hits.get(0).organisation().status()).isEqualTo(OrganisationStatus.OPEN);
    assertThat(hits)
        .extracting(hit -> hit.organisation().status())
        .contains(OrganisationStatus.CLOSED);
  }

  @Test
  void aClosedOneOfTheWholeNameMayBeBeforeAnOpenOneOfPartOfIt() {
    SearchIndex index =
        new Town()
            .school(
                100_021,
                "St Bartholomew Quarry Engineering Academy",
                "Secondary",
                "open",
                900,
                "Marlow",
                "MV1 1AA")
            .school(100_022, "Quarry School", "Secondary", "closed", 300, "Marlow", "MV1 1AB")
            .index();
    assertThat(Town.names(index, "quarry school")).first().isEqualTo("Quarry School");
    assertThat(Town.names(index, "quarry")).first().isEqualTo("Quarry School");
  }

  @Test
  void aGroupIsFoundWithItsMembers() {
    assertThat(Town.names(INDEX, "fairfield multi academy trust"))
        .containsExactly(
            "Fairfield Multi Academy Trust", "Northgate School", "Northgate Primary School");
  }

  @Test
  void anOutwardPostcodeIsNotTheBeginningOfAnother() {
    assertThat(Town.names(INDEX, "MV1"))
        .containsExactlyInAnyOrder(
            "Northgate School", "Northgate School", "St Mary's CofE Primary School");
  }

  @Test
  void amongEqualsTheLargerIsFirst() {
    assertThat(Town.names(INDEX, "millbrook").subList(0, 2))
        .containsExactly("Millbrook Junior School", "Millbrook Infants' School");
  }

  @Test
  void aSentenceSaysThatNothingHasTheWordsAsTyped() {
    var found = Town.search(INDEX, SearchQuery.of("nrothgate", 5));
    assertThat(found.didYouMean())
        .isEqualTo("Nothing has all of “nrothgate”. These come closest, such as Northgate School.");
    assertThat(found.totalIsExact()).isFalse();
    assertThat(Town.search(INDEX, SearchQuery.of("northgate", 5)).didYouMean()).isNull();
  }

  @Test
  void pagesDoNotOverlapAndMissNothing() {
    var all = Town.names(INDEX, "school");
    var first = Town.search(INDEX, SearchQuery.of("school", 4));
    var second = Town.search(INDEX, SearchQuery.of("school", 100).from(4));
    List<String> paged =
        Stream.concat(first.hits().stream(), second.hits().stream())
            .map(hit -> hit.organisation().name())
            .toList();
    assertThat(paged).isEqualTo(all).hasSize(first.total());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "of the and",
        "\u0000\u0001",
        "+-&&||!(){}[]^\"~*?:\\/",
        "🎓",
        "AND OR NOT"
      })
  void whatNobodyWouldTypeDoesNoHarm(String text) {
    assertThat(Town.search(INDEX, SearchQuery.of(text, 10)).hits()).hasSizeLessThan(14);
  }

  @Test
  void tenThousandLettersFindNothing() {
    assertThat(Town.search(INDEX, SearchQuery.of("x".repeat(10_000), 10)).hits()).isEmpty();
    assertThat(Town.search(INDEX, SearchQuery.of("x y ".repeat(10_000), 10)).hits()).isEmpty();
  }

  @Test
  void anEmptyTextFindsEverythingLargestFirst() {
    var found = Town.search(INDEX, SearchQuery.of(" ", 3));
    assertThat(found.total()).isEqualTo(INDEX.size());
    assertThat(found.hits().getFirst().organisation().name()).isEqualTo("Riverside & Hill College");
  }

  @Test
  void anEmptyDirectoryFindsNothing() {
    SearchIndex empty = new Town().index();
    assertThat(Town.search(empty, SearchQuery.of("northgate", 10)).total()).isZero();
    assertThat(Town.search(empty, SearchQuery.of("", 10)).total()).isZero();
  }
}
