package org.crossroads.platform.grid.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** The members of the partnership that keeps a study. */
@Component
public class BoardMembers {
  private final Partnerships partnerships;
  private final Organisations organisations;
  private final Clock clock;

  BoardMembers(Partnerships partnerships, Organisations organisations, Clock clock) {
    this.partnerships = partnerships;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Who was a member on the day of the study, today for a study of a day to come; empty if no
   * partnership keeps it or none of its members is known.
   */
  public Optional<VerticalIntegration> integration(Study study) {
    if (study.partnership() == null) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate day = study.on().isAfter(today) ? today : study.on();
    var members =
        partnerships.listMembersOf(List.of(study.partnership()), day).stream()
            .flatMap(id -> organisations.find(id).stream())
            .toList();
    return members.isEmpty() ? Optional.empty() : Optional.of(VerticalIntegration.of(members));
  }
}
