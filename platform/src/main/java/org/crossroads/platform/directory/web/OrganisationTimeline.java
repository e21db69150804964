package org.crossroads.platform.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Succession;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Words a lineage: one event for each organisation in it. */
final class OrganisationTimeline {
  private OrganisationTimeline() {}

  static List<OrganisationPage.Event> of(LineageTimeline lineage, OrganisationId here) {
    if (!lineage.isMoreThanOne()) {
      return List.of();
    }
    Map<OrganisationId, LineageTimeline.Member> members =
        lineage.members().stream()
            .collect(Collectors.toMap(LineageTimeline.Member::id, Function.identity()));
    return lineage.members().stream().map(member -> event(member, lineage, members, here)).toList();
  }

  private static OrganisationPage.Event event(
      LineageTimeline.Member member,
      LineageTimeline lineage,
      Map<OrganisationId, LineageTimeline.Member> members,
      OrganisationId here) {
    return new OrganisationPage.Event(
        life(member),
        member.name(),
        member.id().equals(here) ? "" : "/organisations/" + member.id(),
        ResultLines.dotted(member.type(), member.urn() == null ? null : "URN " + member.urn()),
        lineage.successorsOf(member.id()).stream().map(each -> sentence(each, members)).toList());
  }

  private static String sentence(
      Succession succession, Map<OrganisationId, LineageTimeline.Member> members) {
    LineageTimeline.Member successor = members.get(succession.successor());
    String name = successor == null ? "another institution" : successor.name();
    String day = succession.on() == null ? "" : " on " + Words.date(succession.on());
    return succession.kind().label() + " " + name + day + ".";
  }

  private static String life(LineageTimeline.Member member) {
    String from = span("From ", member.openedOn());
    String to = span(from.isEmpty() ? "Until " : " until ", member.closedOn());
    String life = from + to;
    if (life.isEmpty()) {
      return member.status().label();
    }
    return member.closedOn() == null && !member.status().isOpen()
        ? life + " (" + member.status().label() + ")"
        : life;
  }

  private static String span(String word, @Nullable LocalDate day) {
    return day == null ? "" : word + Words.date(day);
  }
}
