package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditVerifyCommandTests {

  @TempDir Path folder;

  @Test
  void theExitCodeTellsABrokenTrailAndTheAnchorsOneThatWasCut() throws IOException {
    PGSimpleDataSource database = TestDatabase.fresh();
    Path anchors = folder.resolve("anchors");
    try (Application application = Opened.over(database)) {
      assertThat(verify(application, anchors)).isZero();
      Trail trail = application.get(Trail.class);
      for (int i = 0; i < 3; i++) {
        trail.add(TrailEntry.of(new Author.Operator(), TrailEvent.TRAIL_DOWNLOADED, Thing.site()));
      }
      assertThat(verify(application, anchors)).isZero();
      List<String> noted = Files.readAllLines(anchors);
      assertThat(noted).hasSize(2);
      assertThat(noted.getFirst()).startsWith("0 ");
      assertThat(noted.getLast()).startsWith("3 ");

      cutTheTailWithItsHead(database);
      assertThat(verify(application, folder.resolve("no anchors yet"))).isZero();
      assertThat(verify(application, anchors)).isEqualTo(Commands.FAILED);
      assertThat(Files.readAllLines(anchors)).as("nothing is noted").isEqualTo(noted);

      Files.writeString(anchors, "not an anchor\n");
      assertThat(verify(application, anchors)).isEqualTo(Commands.FAILED);
    }
  }

  private static int verify(Application application, Path anchors) {
    return Commands.commandLine(application)
        .execute("audit", "verify", "--anchors", anchors.toString());
  }

  private static void cutTheTailWithItsHead(PGSimpleDataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("ALTER TABLE audit_event DISABLE TRIGGER USER").update();
    jdbc.sql("ALTER TABLE audit_head DISABLE TRIGGER USER").update();
    jdbc.sql("GRANT ALL ON audit_event, audit_head TO CURRENT_USER").update();
    jdbc.sql("DELETE FROM audit_event WHERE number = 3").update();
    jdbc.sql(
            """
            UPDATE audit_head
            SET number = 2, hash = (SELECT e.hash FROM audit_event AS e WHERE e.number = 2)
            """)
        .update();
  }
}
