package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.DirectoryImports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people would type, against the register as the Department for Education published it. */
@Tag("heavy")
class RealRegisterSearchTests {

  /** What is typed, and the name and postcode of what should come first; a line each. */
  private static final String EXPECTED =
      """
      hampstead school = Hampstead School, NW2 3RT
      hampsted scool = Hampstead School, NW2 3RT
      ahmpstead school = Hampstead School, NW2 3RT
      hampstead nw2 = Hampstead School, NW2 3RT
      NW2 3RT = Hampstead School, NW2 3RT
      nw23rt = Hampstead School, NW2 3RT
      william ellis = William Ellis School, NW5 1RN
      wiliam elis = William Ellis School, NW5 1RN
      ellis william = William Ellis School, NW5 1RN
      parliament hill = Parliament Hill School, NW5 1RL
      parliment hill = Parliament Hill School, NW5 1RL
      parliamenthill = Parliament Hill School, NW5 1RL
      camden school for girls = The Camden School for Girls, NW5 2DB
      camden girls = The Camden School for Girls, NW5 2DB
      the camden sch for girls = The Camden School for Girls, NW5 2DB
      acland burghley = Acland Burghley School, NW5 1UJ
      acland burghly = Acland Burghley School, NW5 1UJ
      aclandburghley = Acland Burghley School, NW5 1UJ
      haverstock = Haverstock School, NW3 2BQ
      havrestock school = Haverstock School, NW3 2BQ
      haver stock = Haverstock School, NW3 2BQ
      la sainte union = La Sainte Union Catholic Secondary School, NW5 1RP
      la saint union = La Sainte Union Catholic Secondary School, NW5 1RP
      maria fidelis = Maria Fidelis Catholic School FCJ, NW1 1LY
      st marys kilburn = St Mary's Kilburn Church of England Primary School, NW6 4PG
      saint mary's kilburn c of e = St Mary's Kilburn Church of England Primary School, NW6 4PG
      st marys killburn primary = St Mary's Kilburn Church of England Primary School, NW6 4PG
      eton = Eton College, SL4 6DW
      eton collage = Eton College, SL4 6DW
      etno college = Eton College, SL4 6DW
      westminster school = Westminster School, SW1P 3PF
      harrow school = Harrow School, HA1 3HP
      100000 = The Aldgate School, EC3A 5DE
      10079319 = The Aldgate School, EC3A 5DE
      201/3614 = The Aldgate School, EC3A 5DE
      2013614 = The Aldgate School, EC3A 5DE
      aldgate = The Aldgate School, EC3A 5DE
      city of london school for girls = City of London School for Girls, EC2Y 8BB
      city of london girls = City of London School for Girls, EC2Y 8BB
      st pauls cathedral = St Paul's Cathedral School, EC4M 9AD
      saint pauls cathederal school = St Paul's Cathedral School, EC4M 9AD
      ucl academy = The UCL Academy, NW3 3AQ
      """;

  @Test
  void theOneThatPeopleMeanIsFirst() {
    var file = SharedFiles.get("gias/edubasealldata_rebuilt_2023-11.csv.gz");
    var database = TestDatabase.fresh();
    DirectoryImports.over(database).run("register", file);
    try (var search = new OrganisationSearch(database, Duration.ofMinutes(3))) {
      Map<String, String> expected = new TreeMap<>();
      Map<String, String> found = new TreeMap<>();
      EXPECTED
          .lines()
          .forEach(line -> {
            String text = line.substring(0, line.indexOf(" = "));
            expected.put(text, line.substring(line.indexOf(" = ") + 3));
            found.put(text, first(search, text));
          });
      assertThat(found).isEqualTo(expected);
    }
  }

  private static String first(OrganisationSearch search, String text) {
    var hits = search.suggest(text, 1);
    return hits.isEmpty()
        ? "nothing"
        : hits.getFirst().organisation().name() + ", " + hits.getFirst().organisation().postcode();
  }
}
