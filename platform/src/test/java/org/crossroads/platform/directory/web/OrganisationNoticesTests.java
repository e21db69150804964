package org.crossroads.platform.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.web.parts.Notice;
import org.junit.jupiter.api.Test;

class OrganisationNoticesTests {
  private final DataSource database = TestDatabase.fresh();
  private final Cast cast = Cast.in(database);

  @Test
  void whatIsGoneIsMissingInTheRegisterOrInTheFile() {
    assertThat(goneFrom(Cast.NORTHGATE))
        .containsExactly(
            "Not in the register since 31 January 2025. What stands here is what the register said"
                + " before.");
    assertThat(goneFrom(Cast.HARBOUR_CHARITY))
        .containsExactly(
            "Not in the file since 31 January 2025. What stands here is what the file said before.");
  }

  @Test
  void whatIsToCloseIsSaidByTheRegisterOrByTheFile() {
    cast.set(Cast.NORTHGATE, "status", "closing");
    cast.set(Cast.HARBOUR_CHARITY, "status", "closing");
    assertThat(notices(Cast.NORTHGATE))
        .containsExactly("The register says that closing is proposed.");
    assertThat(notices(Cast.HARBOUR_CHARITY))
        .containsExactly("The file says that closing is proposed.");
  }

  private List<String> goneFrom(OrganisationId id) {
    cast.set(id, "absent_since", LocalDate.of(2025, 1, 31));
    return notices(id);
  }

  private List<String> notices(OrganisationId id) {
    return OrganisationNotices.of(
            new Organisations(database).get(id), new Lineage(database).timelineOf(id))
        .stream()
        .map(Notice::text)
        .toList();
  }
}
