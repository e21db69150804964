package org.crossroads.platform.networks;

import java.time.LocalDate;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Says why two organisations are tied. */
final class TieSentence {
  private TieSentence() {}

  /** For example: Both belong to Camden Learning, with 12 others; the register says so. */
  static String why(TieReason reason, OrganisationSummary one, OrganisationSummary other) {
    return switch (reason) {
      case TieReason.SharedGroup group -> belonging(group, one, other);
      case TieReason.Statement statement -> statement(statement, one, other);
    };
  }

  /** The day since when it holds, if anybody wrote it down. */
  static @Nullable LocalDate since(TieReason reason, OrganisationId one, OrganisationId other) {
    return switch (reason) {
      case TieReason.Statement statement -> statement.fromOn();
      case TieReason.SharedGroup group -> {
        TieReason.Member first = member(group, one);
        TieReason.Member second = member(group, other);
        LocalDate a = first.joinedOn();
        LocalDate b = second.joinedOn();
        yield a == null || b == null ? null : a.isAfter(b) ? a : b;
      }
    };
  }

  private static String belonging(
      TieReason.SharedGroup group, OrganisationSummary one, OrganisationSummary other) {
    int others = group.members().size() - 2;
    String with =
        others == 0 ? "" : ", with " + Words.count(others, "other member", "other members");
    return "Both belong to %s%s.%s%s"
        .formatted(group.groupName(), with, carried(group, one), carried(group, other));
  }

  private static String carried(TieReason.SharedGroup group, OrganisationSummary member) {
    return member(group, member.id()).carried()
        ? " %s took its place over from a predecessor.".formatted(member.name())
        : "";
  }

  private static TieReason.Member member(TieReason.SharedGroup group, OrganisationId id) {
    return group.members().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " is not in " + group.groupName()));
  }

  private static String statement(
      TieReason.Statement statement, OrganisationSummary one, OrganisationSummary other) {
    OrganisationSummary first = statement.one().equals(one.id()) ? one : other;
    OrganisationSummary second = first.id().equals(one.id()) ? other : one;
    String named =
        "%s named %s%s."
            .formatted(first.name(), second.name(), strength(statement.strengthByOne()));
    return switch (statement.state()) {
      case CONFIRMED ->
          named
              + " %s named it too%s."
                  .formatted(second.name(), strength(statement.strengthByOther()));
      case CLAIMED -> named + " %s has not said anything.".formatted(second.name());
      case UNCONFIRMED ->
          named + " %s was asked about it and did not name it.".formatted(second.name());
      case DISPUTED -> named + " %s says that there is no tie.".formatted(second.name());
      case LAPSED -> named + ended(statement);
    };
  }

  private static String ended(TieReason.Statement statement) {
    LocalDate to = statement.toOn();
    return to == null
        ? " One of them has closed, and no single organisation carries its ties on."
        : " That ended on " + Words.date(to) + ".";
  }

  private static String strength(@Nullable Integer strength) {
    return strength == null ? "" : " (strength " + strength + " of 5)";
  }
}
