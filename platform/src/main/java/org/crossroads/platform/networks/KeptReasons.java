package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why two organisations were tied in a snapshot. */
final class KeptReasons {
  private final Map<Integer, List<KeptTies.Group>> groupsOf = new HashMap<>();
  private final Map<Long, List<String>> statementsOf = new HashMap<>();

  KeptReasons(KeptTies ties, Layers layers) {
    for (KeptTies.Group group : ties.groups()) {
      if (layers.show(group.kind())) {
        for (int member : group.members()) {
          groupsOf.computeIfAbsent(member, id -> new ArrayList<>(2)).add(group);
        }
      }
    }
    for (KeptTies.Statement statement : ties.statements()) {
      if (layers.show(statement.kind()) && (statement.confirmed() || !layers.confirmedOnly())) {
        statementsOf
            .computeIfAbsent(pair(statement.one(), statement.other()), id -> new ArrayList<>(1))
            .add(
                statement.kind().label()
                    + (statement.confirmed() ? ", confirmed" : ", claimed by one side")
                    + (statement.strength() < 0 ? "" : ", strength " + statement.strength()));
      }
    }
  }

  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  /** The reasons in a line; "" if there are none. */
  String of(int one, int other) {
    List<String> reasons = new ArrayList<>();
    List<KeptTies.Group> groupsOfOther = groupsOf.getOrDefault(other, List.of());
    for (KeptTies.Group group : groupsOf.getOrDefault(one, List.of())) {
      if (groupsOfOther.contains(group)) {
        reasons.add(group.kind().label() + ": " + group.name());
      }
    }
    reasons.addAll(statementsOf.getOrDefault(pair(one, other), List.of()));
    return String.join("; ", reasons);
  }
}
