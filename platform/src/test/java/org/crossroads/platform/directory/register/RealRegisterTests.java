package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.ImportTally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real register, as the Department for Education published it. */
@Tag("heavy")
class RealRegisterTests {
  @TempDir Path folder;

  @Test
  void theWholeRegisterGoesInAndAnOlderPartLeavesItAlone() {
    Path whole = SharedFiles.get("gias/edubasealldata_rebuilt_2023-11.csv.gz");
    RegisterImports register = new RegisterImports(folder);

    ImportSummary summary = register.take(whole, ImportOptions.none());
    assertThat(summary.asOf()).isEqualTo("2023-11-16");
    assertThat(summary.whole()).isTrue();
    assertThat(summary.rows()).isEqualTo(new ImportTally(50_515, 50_515, 0, 0, 0, 0));
    assertThat(
            register.text(
                """
                SELECT string_agg(s.status || ' ' || s.n, ', ' ORDER BY s.n DESC)
                FROM (SELECT status, count(*) AS n
                      FROM organisation WHERE kind = 'institution' GROUP BY status) AS s
                """))
        .isEqualTo("open 26989, closed 23359, closing 86, proposed 81");
    assertThat(
            register.text(
                "SELECT string_agg(name, ', ' ORDER BY code) FROM area WHERE code IN ('202', '908')"))
        .isEqualTo("Camden, Cornwall");
    assertThat(register.count("SELECT count(*) FROM membership WHERE kind = 'trust'"))
        .isEqualTo(9_888);
    assertThat(
            register.count(
                "SELECT count(*) FROM organisation WHERE sector = 'other' AND type_code = '30'"))
        .isEqualTo(2_464);
    assertThat(register.text("SELECT name || fsm_percent FROM organisation WHERE urn = 100000"))
        .isEqualTo("The Aldgate School18.08");

    assertThat(register.take(whole, ImportOptions.none()).sentence()).startsWith("Nothing changed");

    ImportSummary older =
        register.take(
            SharedFiles.get("gias/native_111_columns_Hampshire_Surrey_2022-04-20.csv.gz"),
            ImportOptions.none());
    assertThat(older.asOf()).isEqualTo("2022-04-20");
    assertThat(older.whole()).isFalse();
    assertThat(older.rows().read()).isEqualTo(1_096);
    assertThat(older.rows().changed()).isZero();
    assertThat(older.notes()).anyMatch(note -> note.contains("were left alone"));
  }

  @Test
  void theFullExtractsOwnLayoutIsReadToItsLastColumn() {
    RegisterImports register = new RegisterImports(folder);
    ImportSummary summary =
        register.take(SharedFiles.get("gias/native_139_columns_sample.csv"), ImportOptions.none());
    assertThat(summary.rows().read()).isEqualTo(99);
    assertThat(summary.rows().added()).isEqualTo(99);
    assertThat(summary.notes()).isEmpty();
    assertThat(
            register.text(
                """
                SELECT concat_ws('|', a.gss_code, a.region_code, o.telephone, o.diocese, o.low_age,
                                 o.census_on, o.lsoa_code, o.uprn)
                FROM organisation AS o
                JOIN area AS a ON a.code = o.area_code
                WHERE o.urn = 100000
                """))
        .isEqualTo(
            "E09000001|E12000007|02072831147|Diocese of London|3|2020-01-16|E01032739|200000071925");
    assertThat(register.count("SELECT count(*) FROM area WHERE in_england AND kind = 'authority'"))
        .isEqualTo(2);
  }

  @Test
  void theSearchDownloadIsReadWithoutCodes() {
    RegisterImports register = new RegisterImports(folder);
    ImportSummary summary =
        register.take(
            SharedFiles.get("gias/native_111_columns_Hampshire_Surrey_2022-04-20.csv.gz"),
            ImportOptions.none());
    assertThat(summary.rows())
        .as(summary.firstRefused().toString())
        .isEqualTo(new ImportTally(1_096, 1_096, 0, 0, 0, 0));
    assertThat(summary.notes()).isEmpty();
    assertThat(
            register.count(
                "SELECT count(*) FROM organisation WHERE kind = 'institution' AND type_code IS NULL"))
        .isZero();
    assertThat(register.count("SELECT count(*) FROM membership WHERE kind = 'trust'"))
        .isEqualTo(176);
    assertThat(register.count("SELECT count(*) FROM membership WHERE kind = 'sponsor'"))
        .isEqualTo(116);
    assertThat(
            register.text(
                "SELECT string_agg(gss_code, ' ' ORDER BY code) FROM area WHERE kind = 'authority'"))
        .isEqualTo("E10000014 E10000030");
  }
}
