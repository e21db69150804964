package org.crossroads.platform.networks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.networks.NetworkStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFeaturesTests {
  private static final LocalDate JOINED = LocalDate.of(2019, 9, 1);

  @TempDir Path folder;
  private final DataSource database = TestDatabase.fresh();
  private final NetworkStage stage = NetworkStage.over(database);
  private final Cast cast = Cast.in(database);

  @Test
  void aCommonSponsorTiesSchoolsOfDifferentTrustsBeyondTheOwnGroup() {
    OrganisationId brook =
        cast.addSchool(100_010, "Brook School", "Academy", "Primary", Cast.MARLOW_VALE);
    OrganisationId hope = cast.addGroup("5002", "Hope Sponsors");
    for (OrganisationId member : new OrganisationId[] {Cast.NORTHGATE, brook}) {
      cast.addMembership("sponsor", hope, member, JOINED, "group-links", Cast.AS_OF);
    }
    assertThat(MapFeatures.ties(marlowVale()).features())
        .extracting(
            line -> line.properties().get("kind"), line -> line.properties().get("ownGroup"))
        .containsExactlyInAnyOrder(tuple("Same trust", true), tuple("Same sponsor", false));
  }

  @Test
  void whoIsLeftOutIsToldFromThoseOfWhomNothingIsKnown() {
    assertThat(known(Cast.MILLBROOK)).isEqualTo(false);
    stage.run(
        "partnerships",
        folder,
        "partnership,kind,member",
        "Vale Sport,Sport,100001",
        "Vale Sport,Sport,100003");
    assertThat(known(Cast.MILLBROOK)).isEqualTo(true);
  }

  /** What the point of an institution that is left out says. */
  private @Nullable Object known(OrganisationId id) {
    return MapFeatures.points(marlowVale()).features().stream()
        .map(MapFeatures.Feature::properties)
        .filter(each -> ("/organisations/" + id).equals(each.get("url")))
        .filter(each -> each.containsKey("leftOut"))
        .map(each -> each.get("known"))
        .findFirst()
        .orElse(null);
  }

  private AreaNetwork marlowVale() {
    return AreaAddress.network(stage.networks(), Cast.MARLOW_VALE, Layers.ALL);
  }
}
