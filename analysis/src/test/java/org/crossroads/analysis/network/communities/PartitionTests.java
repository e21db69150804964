package org.crossroads.analysis.network.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PartitionTests {

  @Test
  void numbersFollowTheGreatestOverlap() {
    Partition earlier = Partition.of(5, 5, 5, 8, 8, 8, 8);
    Partition now = Partition.of(0, 0, 1, 1, 1, 1, 2);
    assertThat(now.numberedAs(earlier).numbers().stream()).containsExactly(5, 5, 8, 8, 8, 8, 9);
  }

  @Test
  void ofEqualOverlapsTheLowerNumberAndTheLowestOrganisationComeFirst() {
    Partition earlier = Partition.of(1, 1, 0, 0);
    assertThat(Partition.of(3, 3, 3, 3).numberedAs(earlier).numbers().stream())
        .containsExactly(0, 0, 0, 0);
    assertThat(Partition.of(7, 8, 9, 9).numberedAs(earlier).numbers().stream())
        .containsExactly(1, 2, 0, 0);
  }

  @Test
  void aNewcomerGetsANumberThatNobodyHad() {
    Partition carried = Partition.carriedOver(4, Partition.NEWCOMER, 2, Partition.NEWCOMER);
    assertThat(carried.numbers().stream()).containsExactly(4, 5, 2, 6);
    assertThat(carried.communities()).isEqualTo(4);
    assertThatThrownBy(() -> Partition.carriedOver(0, -2))
        .hasMessage("Organisation 1 in community -2; numbers begin at 0.");
  }
}
