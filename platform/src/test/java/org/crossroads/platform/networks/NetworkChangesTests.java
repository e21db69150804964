package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.web.Absent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class NetworkChangesTests {
  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);

  {
    Cast.in(database);
  }

  @Test
  void tiesAppearAreConfirmedGrowStrongerAndLapse() {
    int first = take("100001,100005,,3", "100003,100004,,");
    int second = take("100001,100005,,4", "100005,100001,,4", "100004,100005,,");
    Changes changes = compare("england", first, second);
    assertThat(changes.pairs())
        .extracting(Changes.Pair::kind, Changes.Pair::why)
        .containsExactlyInAnyOrder(
            tuple(Changes.Kind.APPEARED, "Works with (stated), claimed by one side"),
            tuple(Changes.Kind.CONFIRMED, "Works with (stated), confirmed, strength 4"),
            tuple(Changes.Kind.STRENGTHENED, "Works with (stated), confirmed, strength 4"),
            tuple(Changes.Kind.LAPSED, "Works with (stated), claimed by one side"));
    assertThat(changes.stayed()).isEqualTo(4);
    // Undone in the other order, it is the same comparison.
    assertThat(compare("england", second, first)).isEqualTo(changes);
  }

  @Test
  void aStrengthThatIsGivenForTheFirstTimeIsNoGrowth() {
    int first = take("100001,100005,,");
    int second = take("100001,100005,,5");
    assertThat(compare("england", first, second).pairs()).isEmpty();
  }

  @Test
  void aGroupThatGrowsLeavesItsTiesAsStrongAsTheyWere() {
    int first = partners("100001", "100005");
    int second = partners("100001", "100005", "100004");
    Changes changes = compare("england", first, second);
    assertThat(changes.count(Changes.Kind.APPEARED)).isEqualTo(2);
    assertThat(changes.pairs()).hasSize(2);
    assertThat(changes.pairs().getFirst().why()).isEqualTo("Partnership: sport: Vale Sport");
  }

  @Test
  void measuresStandSideBySideOnTheSameOrganisations() {
    int first = partners("100001", "100005");
    int second = partners("100001", "100005", "100004");
    assertThat(compare("england", first, second).measures().getFirst())
        .isEqualTo(new Changes.Measure("Pairs tied", false, new Score.Of(2), new Score.Of(4)));
  }

  @Test
  void anAreaShowsOnlyItsOwnChanges() {
    int first = take("100004,100005,,");
    int second = take("100001,100003,,");
    // St Hilda's and Riverside are of Ashdown, the others of Marlow Vale.
    assertThat(compare("area-302", first, second).pairs())
        .extracting(Changes.Pair::kind)
        .containsExactly(Changes.Kind.LAPSED);
    assertThat(compare("area-301", first, second).pairs())
        .extracting(Changes.Pair::kind)
        .containsExactly(Changes.Kind.STRENGTHENED);
  }

  @Test
  void equalTiesAreKeptOnce() {
    take("100001,100005,,3");
    stage.run("ties", folder, "from,to,kind,strength,source", "100001,100005,,3,other");
    networks().get("england", Layers.ALL);
    assertThat(changes().snapshots()).hasSize(2);
    assertThat(count("snapshot_ties")).isEqualTo(1);
  }

  @Test
  void anUnknownSnapshotIsAbsent() {
    int first = take("100001,100005,,3");
    assertThatThrownBy(() -> compare("england", first, 99))
        .isInstanceOf(Absent.class)
        .hasMessageContaining("99");
  }

  /** Imports all ties anew and returns the snapshot of it. */
  private int take(String... rows) {
    List<String> lines = new ArrayList<>();
    lines.add("from,to,kind,strength");
    lines.addAll(List.of(rows));
    stage.run("ties", folder, ImportOptions.none().whole(true), lines.toArray(String[]::new));
    return snapshot();
  }

  private int partners(String... urns) {
    List<String> lines = new ArrayList<>();
    lines.add("partnership,kind,member");
    for (String urn : urns) {
      lines.add("Vale Sport,Sport," + urn);
    }
    stage.run("partnerships", folder, lines.toArray(String[]::new));
    return snapshot();
  }

  private int snapshot() {
    networks().get("england", Layers.ALL);
    return changes().snapshots().getFirst().id();
  }

  private Changes compare(String code, int from, int to) {
    return changes().compare(networks().get(code, Layers.ALL), from, to);
  }

  private NetworkChanges changes() {
    return stage.part(NetworkChanges.class);
  }

  private Networks networks() {
    return stage.part(Networks.class);
  }

  private int count(String table) {
    return JdbcClient.create(database)
        .sql("SELECT count(*) FROM " + table)
        .query(Integer.class)
        .single();
  }
}
