package org.crossroads.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AreasTests {
  private final DataSource database = TestDatabase.fresh();
  private final Areas areas = new Areas(database);

  @BeforeEach
  void enterTheCast() {
    Cast.in(database).addArea("303", "Stourside");
  }

  @Test
  void authoritiesAreListedByName() {
    assertThat(areas.listAuthorities())
        .extracting(Area::name)
        .containsExactly("Ashdown", "Marlow Vale", "Stourside");
  }

  @Test
  void anAuthorityIsFoundByItsCode() {
    Area area = areas.find(Cast.MARLOW_VALE).orElseThrow();
    assertThat(area.kind()).isEqualTo(Area.Kind.AUTHORITY);
    assertThat(area.authorityCodes()).containsExactly("301");
    assertThat(areas.find("999")).isEmpty();
    assertThat(areas.find("")).isEmpty();
  }

  @Test
  void severalCodesAreACustomAreaWithASpokenName() {
    assertThat(areas.find("302,301").orElseThrow())
        .isEqualTo(areas.find("301, 302,301").orElseThrow());
    Area two = areas.find("302,301").orElseThrow();
    assertThat(two.kind()).isEqualTo(Area.Kind.CUSTOM);
    assertThat(two.code()).isEqualTo("301,302");
    assertThat(two.name()).isEqualTo("Ashdown and Marlow Vale");
    assertThat(areas.find("301,302,303").orElseThrow().name())
        .isEqualTo("Ashdown, Marlow Vale and Stourside");
    assertThat(areas.find("301,301").orElseThrow().kind()).isEqualTo(Area.Kind.AUTHORITY);
    assertThat(areas.find("301,999")).isEmpty();
    assertThat(areas.find("301,")).isEmpty();
  }

  @Test
  void englandIsAllAuthoritiesWithinIt() {
    JdbcClient.create(database)
        .sql("UPDATE area SET in_england = false WHERE code = '303'")
        .update();
    assertThat(areas.find(Areas.ENGLAND).orElseThrow().authorityCodes())
        .containsExactly("301", "302");
  }

  @Test
  void aRegionIsTheAuthoritiesThatLieInIt() {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            INSERT INTO area (code, kind, name, in_england, created_import)
            VALUES ('E12000099', 'region', 'Midshire', true, 1)
            """)
        .update();
    jdbc.sql("UPDATE area SET region_code = 'E12000099' WHERE code IN ('301', '303')").update();
    assertThat(areas.listRegions()).containsExactly(areas.find("E12000099").orElseThrow());
    assertThat(areas.find("E12000099").orElseThrow().authorityCodes())
        .containsExactly("301", "303");
  }
}
