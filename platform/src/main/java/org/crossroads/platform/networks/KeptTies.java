package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieState;
import org.jspecify.annotations.Nullable;

/**
 * Who was there and which ties counted, as a snapshot keeps it: groups with their members, since
 * pairs would be many times as much, and statements with their ends.
 *
 * @param organisations in ascending order; the others name them by their places here
 * @param groups groups of which at least two members were there
 * @param statements those that counted
 */
record KeptTies(
    List<OrganisationId> organisations, List<Group> groups, List<Statement> statements) {

  /** A group or partnership. */
  @SuppressWarnings("ArrayRecordComponent") // equal by content below
  record Group(TieKind kind, String name, int[] members) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Group(TieKind thatKind, String thatName, int[] those)
          && kind.equals(thatKind)
          && name.equals(thatName)
          && Arrays.equals(members, those);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, name, Arrays.hashCode(members));
    }

    @Override
    public String toString() {
      return name + " " + Arrays.toString(members);
    }
  }

  /**
   * A stated tie.
   *
   * @param confirmed whether both said so; else the first only
   * @param strength the greater that was given, 0–5, or −1 for none
   */
  record Statement(TieKind kind, int one, int other, boolean confirmed, int strength) {}

  KeptTies {
    organisations = List.copyOf(organisations);
    groups = List.copyOf(groups);
    statements = List.copyOf(statements);
  }

  /** What is to be kept of a network. */
  static KeptTies of(TieNetwork network) {
    List<OrganisationId> ids = new ArrayList<>(network.size());
    for (int number = 0; number < network.size(); number++) {
      ids.add(network.organisation(number).id());
    }
    List<Group> groups = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (TieReason reason : network.ties().reasons()) {
      switch (reason) {
        case TieReason.SharedGroup group -> {
          int[] members = members(network, group);
          if (members.length > 1) {
            groups.add(new Group(group.kind(), group.groupName(), members));
          }
        }
        case TieReason.Statement said -> {
          Integer one = network.number(said.one());
          Integer other = network.number(said.other());
          if (one != null && other != null) {
            statements.add(
                new Statement(
                    said.kind(),
                    one,
                    other,
                    said.state() == TieState.CONFIRMED,
                    Math.max(
                        Objects.requireNonNullElse(said.strengthByOne(), -1),
                        Objects.requireNonNullElse(said.strengthByOther(), -1))));
          }
        }
      }
    }
    return new KeptTies(ids, groups, statements);
  }

  private static int[] members(TieNetwork network, TieReason.SharedGroup group) {
    return group.members().stream()
        .map(member -> network.number(member.id()))
        .filter(Objects::nonNull)
        .mapToInt(number -> number)
        .sorted()
        .toArray();
  }
}
