package org.crossroads.platform.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Succession;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Notice;

/** What must be known of an organisation before the rest: that it closed, that it is gone. */
final class OrganisationNotices {
  private OrganisationNotices() {}

  static List<Notice> of(Organisation organisation, LineageTimeline lineage) {
    List<Notice> notices = new ArrayList<>();
    String listing = organisation.kind().listing();
    switch (organisation.status()) {
      case CLOSED -> notices.addAll(closed(organisation, lineage));
      case CLOSING ->
          notices.add(Notice.caution("The " + listing + " says that closing is proposed."));
      case PROPOSED -> notices.add(Notice.note("It is proposed and not open yet."));
      case OPEN -> {}
    }
    LocalDate absentSince = organisation.provenance().absentSince();
    if (absentSince != null) {
      notices.add(
          Notice.caution(
              "Not in the %1$s since %2$s. What stands here is what the %1$s said before."
                  .formatted(listing, Words.date(absentSince))));
    }
    return notices;
  }

  private static List<Notice> closed(Organisation organisation, LineageTimeline lineage) {
    LocalDate day = organisation.lifetime().closedOn();
    String closed = day == null ? "It is closed." : "It closed on " + Words.date(day) + ".";
    List<Succession> successions = lineage.successorsOf(organisation.id());
    if (successions.isEmpty()) {
      return List.of(Notice.caution(closed));
    }
    return successions.stream()
        .map(each ->
            Notice.caution(closed + " " + each.kind().label())
                .linking(name(lineage, each.successor()), "/organisations/" + each.successor()))
        .toList();
  }

  private static String name(LineageTimeline lineage, OrganisationId id) {
    return lineage.members().stream()
        .filter(member -> member.id().equals(id))
        .map(LineageTimeline.Member::name)
        .findFirst()
        .orElse("another institution");
  }
}
