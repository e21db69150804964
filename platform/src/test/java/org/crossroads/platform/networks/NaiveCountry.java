package org.crossroads.platform.networks;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.crossroads.platform.SharedFiles;

/** The same questions answered in the plainest way, straight from the files, without lineage. */
final class NaiveCountry {
  private static final Set<String> OWN = Set.of("trust", "federation", "centres");

  private final Map<Integer, String> authorityOfOpen = new TreeMap<>();
  private final Map<Integer, Map<String, Set<String>>> groupOf = new HashMap<>();
  private final Set<String> saidByTheRegister = new HashSet<>();
  private final Map<String, Set<Integer>> membersOf = new HashMap<>();

  private NaiveCountry() {}

  static NaiveCountry read() throws IOException {
    var country = new NaiveCountry();
    Set<String> closed = new HashSet<>();
    new Columns(RealFiles.all(SharedFiles.get("gias/groups_2022-03.csv.gz")))
        .each(row -> {
          if (row.get("Group Status").equals("Closed")) {
            closed.add(row.get("Group UID"));
          }
        });
    new Columns(RealFiles.all(SharedFiles.get("gias/edubasealldata_rebuilt_2023-11.csv.gz")))
        .each(country::addInstitution);
    new Columns(RealFiles.all(SharedFiles.get("gias/group_links_2022-03.csv.gz")))
        .each(country::addLink);
    country.gather(closed);
    return country;
  }

  private void addInstitution(Row row) {
    int urn = Integer.parseInt(row.get("URN"));
    if (row.get("EstablishmentStatus (name)").startsWith("Open")) {
      authorityOfOpen.put(urn, row.get("LA (code)"));
    }
    say(urn, "trust", row.get("Trusts (code)"));
    say(urn, "federation", row.get("Federations (code)"));
  }

  // The register is newer than the links: where it names a group of a kind, it alone is heard.
  private void addLink(Row row) {
    int urn = Integer.parseInt(row.get("URN"));
    String kind = kind(row.get("Group Type"));
    if (!saidByTheRegister.contains(urn + kind)) {
      put(urn, kind, row.get("Group UID"));
    }
  }

  private static String kind(String type) {
    return switch (type) {
      case "Multi-academy trust", "Single-academy trust", "Trust" -> "trust";
      case "Federation" -> "federation";
      case "School sponsor" -> "sponsor";
      default -> "centres";
    };
  }

  private void say(int urn, String kind, String group) {
    if (!group.isEmpty()) {
      saidByTheRegister.add(urn + kind);
      put(urn, kind, group);
    }
  }

  private void put(int urn, String kind, String group) {
    groupOf
        .computeIfAbsent(urn, key -> new HashMap<>())
        .computeIfAbsent(kind, key -> new TreeSet<>())
        .add(group);
  }

  private Set<String> groups(int urn, Predicate<String> ofKind) {
    Set<String> groups = new TreeSet<>();
    groupOf
        .getOrDefault(urn, Map.of())
        .forEach((kind, found) -> {
          if (ofKind.test(kind)) {
            groups.addAll(found);
          }
        });
    return groups;
  }

  private void gather(Set<String> closed) {
    groupOf.forEach((urn, groupsOfKind) -> {
      groupsOfKind.values().forEach(groups -> groups.removeAll(closed));
      if (authorityOfOpen.containsKey(urn)) {
        for (String group : groups(urn, kind -> true)) {
          membersOf.computeIfAbsent(group, key -> new TreeSet<>()).add(urn);
        }
      }
    });
  }

  Set<Integer> institutions(String authority) {
    Set<Integer> found = new TreeSet<>();
    authorityOfOpen.forEach((urn, code) -> {
      if (code.equals(authority)) {
        found.add(urn);
      }
    });
    return found;
  }

  Set<Integer> partners(int urn) {
    Set<Integer> partners = new TreeSet<>();
    for (String group : groups(urn, kind -> true)) {
      partners.addAll(membersOf.getOrDefault(group, Set.of()));
    }
    partners.remove(urn);
    return partners;
  }

  int partnersBeyondGroup(int urn) {
    return (int) partners(urn).stream().filter(other -> !sameOwnGroup(urn, other)).count();
  }

  private boolean sameOwnGroup(int one, int other) {
    return groups(one, OWN::contains).stream().anyMatch(groups(other, OWN::contains)::contains);
  }

  int reachInTwo(int urn) {
    Set<Integer> reached = new HashSet<>(partners(urn));
    partners(urn).forEach(partner -> reached.addAll(partners(partner)));
    reached.remove(urn);
    return reached.size();
  }

  int withoutTie(String authority) {
    return (int) institutions(authority).stream().filter(urn -> partners(urn).isEmpty()).count();
  }

  int withoutTieBeyondGroup(String authority) {
    return (int)
        institutions(authority).stream().filter(urn -> partnersBeyondGroup(urn) == 0).count();
  }

  /** Rows by column name. */
  private record Columns(List<String[]> all) {
    void each(Consumer<Row> consumer) {
      List<String> names = Arrays.asList(all.getFirst());
      all.subList(1, all.size()).forEach(cells -> consumer.accept(new Row(names, cells)));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // A view of a row, never compared.
  private record Row(List<String> names, String[] cells) {
    String get(String name) {
      return cells[names.indexOf(name)];
    }
  }
}
