package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.imports.DataChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The search over a real database. */
class OrganisationSearchTests {
  private final Leaving database = new Leaving(TestDatabase.fresh());
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final OrganisationSearch search =
      new OrganisationSearch(database, Duration.ofSeconds(60));

  /** A database that can go away and come back. */
  private static final class Leaving extends AbstractDataSource {
    private final DataSource there;
    private volatile boolean away;

    Leaving(PGSimpleDataSource there) {
      this.there = there;
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (away) {
        throw new SQLException("the database is away");
      }
      return there.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  @AfterEach
  void close() {
    search.close();
  }

  @Test
  void aHitSaysWhatAListShows() {
    Cast.in(database);
    var hit = search.suggest("northgate", 5).getFirst().organisation();
    assertThat(hit.id()).isEqualTo(Cast.NORTHGATE);
    assertThat(hit.status().isOpen()).isTrue();
    assertThat(hit.area()).isNotNull().extracting(area -> area.name()).isEqualTo("Marlow Vale");
    assertThat(hit.group())
        .isNotNull()
        .extracting(group -> group.name())
        .isEqualTo("Fairfield Trust");
    assertThat(search.suggest("fairfield", 5))
        .extracting(found -> found.organisation().id())
        .startsWith(Cast.FAIRFIELD_TRUST)
        .contains(Cast.NORTHGATE, Cast.MILLBROOK);
    assertThat(search.suggest(" ", 5)).isEmpty();
  }

  @Test
  void theIndexFollowsTheData() {
    Cast.in(database);
    assertThat(search.suggest("southmead", 5)).isEmpty();
    rename("Southmead School", 2);
    search.follow(new DataChanged(2));
    until(() -> !search.suggest("southmead", 5).isEmpty());
    assertThat(search.version()).isEqualTo(2);
  }

  @Test
  void theOldIndexServesWhileTheDatabaseIsAway() {
    Cast.in(database);
    assertThat(search.suggest("northgate", 5)).isNotEmpty();
    rename("Southmead School", 2);
    database.away = true;
    search.follow(new DataChanged(2));
    assertThat(search.suggest("northgate", 5)).isNotEmpty();
    assertThat(search.version()).isZero();
    database.away = false;
    until(() -> !search.suggest("southmead", 5).isEmpty());
  }

  @Test
  void aSearchThatCannotWaitForTheFirstIndexSaysSo() {
    database.away = true;
    try (var hasty = new OrganisationSearch(database, Duration.ofMillis(50))) {
      assertThatThrownBy(() -> hasty.suggest("northgate", 5))
          .isInstanceOf(SearchNotReady.class)
          .hasMessage("The search index is still being built. Try again in a few seconds.");
      database.away = false;
      until(() -> answers(hasty));
    }
  }

  @Test
  void everySearchDuringRebuildsIsAnsweredFromOneWholeIndex() throws Exception {
    Cast.in(database);
    int all = search.search(SearchQuery.of("", 100)).total();
    List<Callable<Boolean>> searchers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      searchers.add(() -> {
        for (int n = 0; n < 300; n++) {
          var found = search.search(SearchQuery.of("", 100));
          if (found.total() != all || found.hits().size() != all) {
            return false;
          }
        }
        return true;
      });
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> running = searchers.stream().map(threads::submit).toList();
      for (int version = 2; version < 12; version++) {
        rename("Southmead School " + version, version);
        search.follow(new DataChanged(version));
      }
      for (Future<Boolean> one : running) {
        assertThat(one.get()).isTrue();
      }
    }
    until(() -> !search.suggest("southmead school 11", 5).isEmpty());
  }

  private static boolean answers(OrganisationSearch search) {
    try {
      search.suggest("northgate", 5);
      return true;
    } catch (SearchNotReady e) {
      return false;
    }
  }

  private void rename(String name, int version) {
    jdbc.sql("UPDATE organisation SET name = :name WHERE id = :id")
        .param("name", name)
        .param("id", Cast.MILLBROOK.value())
        .update();
    jdbc.sql("UPDATE data_state SET version = :version").param("version", version).update();
  }

  private static void until(BooleanSupplier condition) {
    for (int i = 0; i < 1_200; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    assertThat(condition.getAsBoolean()).as("within a minute").isTrue();
  }
}
