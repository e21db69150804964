package org.crossroads.platform.journeys;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cast, what is hard on a page (a very long name, strange letters), and 5,000 others. */
final class Crowd {
  /** A school whose name has 200 letters. */
  static final OrganisationId LONG_NAME = OrganisationId.ofUrn(100_900);

  /** A school whose name is markup. */
  static final OrganisationId MARKUP = OrganisationId.ofUrn(100_901);

  static final int OAKFIELDS = 5_000;

  private Crowd() {}

  static void in(DataSource database) {
    Cast cast = Cast.in(database);
    AskedCrowd.in(database);
    String longName = "The Worshipful Company of Very Longnamed Schoolmasters’ ".repeat(4);
    cast.addSchool(
        100_900, longName.substring(0, 200), "Voluntary aided school", "Primary", Cast.ASHDOWN);
    cast.addSchool(
        100_901,
        "<script>window.ran = 1</script>\" onload=\"window.ran = 2",
        "Foundation school",
        "Secondary",
        Cast.ASHDOWN);
    cast.set(MARKUP, "website", "javascript:window.ran=3");
    cast.set(MARKUP, "absent_since", LocalDate.of(2025, 1, 31));
    cast.set(LONG_NAME, "status", "closing");
    cast.set(LONG_NAME, "website", "www.example.org/" + "a".repeat(150));
    dress(cast);
    addOakfields(database, cast.importId());
    StudyCast.in(database);
  }

  /** Gives Northgate everything that an institution may have. */
  private static void dress(Cast cast) {
    OrganisationId northgate = Cast.NORTHGATE;
    cast.set(northgate, "ukprn", "10012345");
    cast.set(northgate, "street", "1 High Street");
    cast.set(northgate, "low_age", 11);
    cast.set(northgate, "high_age", 18);
    cast.set(northgate, "capacity", 1_200);
    cast.set(northgate, "boys", 240);
    cast.set(northgate, "girls", 260);
    cast.set(northgate, "census_on", LocalDate.of(2025, 1, 19));
    cast.set(northgate, "gender", "Mixed");
    cast.set(northgate, "religious_character", "None");
    cast.set(northgate, "website", "https://northgate.example.org/");
    cast.set(northgate, "telephone", "01234567890");
    cast.set(northgate, "ward_name", "Marlow North");
    cast.set(northgate, "reason_opened", "Academy Converter");
    cast.set(Cast.OLD_NORTHGATE, "opened_on", LocalDate.of(1956, 9, 1));
    cast.set(Cast.OLD_NORTHGATE, "reason_closed", "Academy Converter");
  }

  private static void addOakfields(DataSource database, int importId) {
    JdbcClient.create(database)
        .sql(
            """
            INSERT INTO organisation (id, kind, name, sector, type_name, phase, status, urn,
                area_code, town, postcode, easting, northing, pupils, source, as_of, fingerprint,
                created_import)
            SELECT gen_random_uuid(), 'institution', 'Oakfield Primary School ' || n, 'state_school',
                'Community school', 'Primary', CASE WHEN n % 5 = 0 THEN 'closed' ELSE 'open' END,
                200000 + n, CASE WHEN n % 2 = 0 THEN '301' ELSE '302' END, 'Oakfield', 'ZZ2 2BB',
                450000 + n % 70 * 100, 200000 + n / 70 * 100, n % 600, 'register', DATE '2025-04-22',
                0, :import
            FROM generate_series(1, :count) AS n
            """)
        .param("import", importId)
        .param("count", OAKFIELDS)
        .update();
  }
}
