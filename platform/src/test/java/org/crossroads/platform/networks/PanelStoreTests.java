package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class PanelStoreTests {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final PanelStore.PanelKey KEY = new PanelStore.PanelKey(7, DAY, "");

  private final DataSource database = TestDatabase.fresh();
  private final PanelStore here = new PanelStore(database, NetworkStage.CLOCK);
  private final PanelStore there = new PanelStore(database, NetworkStage.CLOCK);

  @Test
  void whoComesSecondDoesNotMeasureButHearsHowFarItIs() {
    List<String> ran = new ArrayList<>();
    boolean first =
        here.runAlone(
            KEY,
            () -> {
              here.say(KEY, new PanelStore.PanelStep("Shortest routes", 40));
              assertThat(there.runAlone(KEY, () -> ran.add("there"))).isFalse();
              assertThat(there.findStep(KEY))
                  .contains(new PanelStore.PanelStep("Shortest routes", 40));
              assertThat(there.find(KEY)).isEmpty();
              ran.add("here");
            });
    assertThat(first).isTrue();
    assertThat(ran).containsExactly("here");
  }

  @Test
  void anotherPanelCanBeMeasuredAtTheSameTime() {
    var other = new PanelStore.PanelKey(7, DAY, "confirmed=yes");
    here.runAlone(KEY, () -> assertThat(there.runAlone(other, () -> {})).isTrue());
  }

  @Test
  void whoFailsLetsTheNextOneTry() {
    assertThatThrownBy(() ->
            here.runAlone(
                KEY,
                () -> {
                  throw new IllegalStateException("out of memory");
                }))
        .hasMessage("out of memory");
    assertThat(there.runAlone(KEY, () -> {})).isTrue();
  }

  @Test
  void whatIsKeptIsFoundByAllUntilTheDataChanges() {
    here.keep(KEY, new byte[] {1, 2, 3});
    assertThat(there.find(KEY)).contains(new byte[] {1, 2, 3});
    here.keep(new PanelStore.PanelKey(8, DAY, ""), new byte[] {4});
    assertThat(there.find(KEY)).isEmpty();
  }

  @Test
  void theNextOneBeginsFromTheLastWithTheSameLayers() {
    var confirmed = new PanelStore.PanelKey(7, DAY, "confirmed=yes");
    var next = new PanelStore.PanelKey(8, DAY, "");
    here.keep(KEY, new byte[] {1});
    here.keep(confirmed, new byte[] {2});
    assertThat(there.findLast(next)).contains(new byte[] {1});
    there.say(next, new PanelStore.PanelStep("Communities", 12));
    assertThat(here.findLast(next)).contains(new byte[] {1});
    there.keep(next, new byte[] {3});
    assertThat(here.findLast(new PanelStore.PanelKey(8, DAY, "confirmed=yes")))
        .contains(new byte[] {2});
    assertThat(here.findLast(new PanelStore.PanelKey(8, DAY.minusDays(1), ""))).isEmpty();
    assertThat(here.findLast(new PanelStore.PanelKey(9, DAY.plusDays(1), "")))
        .contains(new byte[] {3});
  }
}
