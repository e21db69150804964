package org.crossroads.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieKind;
import org.junit.jupiter.api.Test;

class KeptTiesBytesTests {

  @Test
  void whatIsWrittenIsReadBack() {
    for (int seed = 0; seed < 200; seed++) {
      KeptTies ties = random(new Random(seed));
      byte[] bytes = KeptTiesBytes.write(ties);
      assertThat(KeptTiesBytes.read(bytes)).isEqualTo(ties);
      assertThat(KeptTiesBytes.write(ties)).isEqualTo(bytes);
    }
  }

  @Test
  void anotherLayoutIsRefused() {
    assertThatThrownBy(() -> KeptTiesBytes.read(new byte[] {1, 2, 3}))
        .isInstanceOf(RuntimeException.class);
  }

  private static KeptTies random(Random random) {
    List<OrganisationId> ids = new ArrayList<>();
    for (int urn = 0; urn < random.nextInt(2, 30); urn++) {
      ids.add(OrganisationId.ofUrn(urn));
    }
    ids.sort(null);
    List<TieKind> kinds =
        List.of(
            TieKind.of(MembershipKind.TRUST),
            TieKind.ofPartnership("Sport"),
            TieKind.ofStatement("Shared teaching – Füße"));
    List<KeptTies.Group> groups = new ArrayList<>();
    List<KeptTies.Statement> statements = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int[] members =
          random.ints(0, ids.size()).limit(random.nextInt(9)).sorted().distinct().toArray();
      groups.add(new KeptTies.Group(kinds.get(random.nextInt(2)), "Group " + i, members));
      statements.add(
          new KeptTies.Statement(
              kinds.get(random.nextInt(3)),
              random.nextInt(ids.size()),
              random.nextInt(ids.size()),
              random.nextBoolean(),
              random.nextInt(-1, 6)));
    }
    return new KeptTies(ids, groups, statements);
  }
}
