package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.imports.ImportTally;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.imports.PastImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes out comes back in: nothing changes here, and all of it is there elsewhere. */
class ExportCommandTests {
  private static final Map<String, String> FILES =
      Map.of(
          "organisations",
          """
          name,sector,type,ukprn,status,opened_on,closed_on,postcode,area_code,website
          Ashdown Bakery,employer,Bakery,,closed,2001-02-03,2024-12-31,zz99 1ab,302,
          "=Sum & Co, ""Ltd""\",charity,-a,10079319,open,,,,301,@sum
          """,
          "partnerships",
          """
          partnership,kind,member,role,from,to,source
          Vale Sport,Sport,100001,lead,2021-09-01,,council 2025
          Vale Sport,Sport,Ashdown Bakery,,2019-09-01,2021-08-31,
          "-Both, and",@Arts,uid:5001,"'+1",,2020-01-01,=list
          "-Both, and",,"=Sum & Co, ""Ltd""\",,,,
          """,
          "ties",
          """
          from,to,kind,strength,from-date,to-date,source
          100001,100005,shared teaching,3,2021-09-01,2023-07-31,survey 2025
          100005,100001,shared teaching,0,,,@survey
          100003,,,,,,survey 2025
          Ashdown Bakery,urn:100002,+visits,,,,
          """);
  private static final List<String> IN_ORDER = List.of("organisations", "partnerships", "ties");

  @TempDir Path folder;

  @Test
  void whatGoesOutComesBackIn() throws IOException {
    PGSimpleDataSource here = TestDatabase.fresh();
    Cast.in(here);
    Path first = Files.createDirectory(folder.resolve("first"));
    try (Application application = Opened.over(here)) {
      for (String kind : IN_ORDER) {
        run(application, "import", kind, Files.writeString(file(folder, kind), FILES.get(kind)));
      }
      List<String> before = contents(here);
      List<PastImport> imports = application.get(Imports.class).list();
      for (String kind : IN_ORDER) {
        run(application, "export", kind, "--out", file(first, kind));
        run(application, "import", kind, file(first, kind));
      }
      assertThat(contents(here)).isEqualTo(before);
      assertThat(application.get(Imports.class).list())
          .as("a file that changes nothing is not kept as an import")
          .isEqualTo(imports);
    }

    PGSimpleDataSource elsewhere = TestDatabase.fresh();
    Cast.in(elsewhere);
    Path second = Files.createDirectory(folder.resolve("second"));
    try (Application application = Opened.over(elsewhere)) {
      for (String kind : IN_ORDER) {
        run(application, "import", kind, file(first, kind));
        run(application, "export", kind, "--out", file(second, kind));
      }
      assertThat(application.get(Imports.class).list())
          .extracting(PastImport::rows)
          .contains(new ImportTally(4, 4, 0, 0, 0, 0));
    }
    assertThat(contents(elsewhere)).isEqualTo(contents(here));
    for (String kind : IN_ORDER) {
      assertThat(file(second, kind)).hasSameBinaryContentAs(file(first, kind));
    }
  }

  @Test
  void institutionsAndGroupsGoOutToBeRead() throws IOException {
    PGSimpleDataSource database = TestDatabase.fresh();
    Cast.in(database);
    try (Application application = Opened.over(database)) {
      Path groups = folder.resolve("groups.csv");
      run(application, "export", "organisations", "--kind", "group", "--out", groups);
      assertThat(groups).content().contains("Fairfield Trust").doesNotContain("Northgate");
      Path institutions = folder.resolve("institutions.json");
      run(application, "export", "organisations", "--kind", "institution", "--out", institutions);
      assertThat(institutions).content().contains("Northgate").doesNotContain("Harbour Youth");
    }
  }

  @Test
  void anEndingThatIsNoFormatIsRefusedBeforeAnythingIsWritten() {
    PGSimpleDataSource database = TestDatabase.fresh();
    try (Application application = Opened.over(database)) {
      Path target = folder.resolve("ties.doc");
      assertThat(Commands.commandLine(application).execute("export", "ties", "--out", "" + target))
          .isEqualTo(Commands.FAILED);
      assertThat(target).doesNotExist();
    }
  }

  private static void run(Application application, Object... arguments) {
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    assertThat(Commands.commandLine(application).execute(texts))
        .as(String.join(" ", texts))
        .isZero();
  }

  private static Path file(Path folder, String kind) {
    return folder.resolve(kind + "-2025-05-01.csv");
  }

  /** What files told, without the numbers that a database gives by itself. */
  private static List<String> contents(PGSimpleDataSource database) {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT jsonb_strip_nulls(to_jsonb(o) - ARRAY['created_import', 'ended_import']) #>> '{}'
            FROM organisation AS o
            UNION ALL
            SELECT concat_ws('|', p.id, p.name, p.kind, m.member_id, m.role, m.from_on, m.to_on,
                       m.source, m.ended_import IS NULL)
            FROM partnership_member AS m
            JOIN partnership AS p ON p.id = m.partnership_id
            UNION ALL
            SELECT concat_ws('|', t.from_id, t.to_id, t.kind, t.strength, t.from_on, t.to_on, t.source,
                       t.ended_import IS NULL)
            FROM tie AS t
            ORDER BY 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
