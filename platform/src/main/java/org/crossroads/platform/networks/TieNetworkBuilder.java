package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crossroads.analysis.network.Groups;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.ties.KnownTies;
import org.crossroads.platform.ties.TieNature;
import org.crossroads.platform.ties.TieReason;

/** Numbers organisations and turns reasons into ties. For one thread, for one network. */
final class TieNetworkBuilder {
  /**
   * Beyond this a group does not mean that each works with each; with 1,000 members it would be
   * half a million ties.
   */
  static final int LARGEST_TIED_GROUP = 1_000;

  private static final List<Sector> SECTORS = List.of(Sector.values());

  private final long dataVersion;
  private final KnownTies known;
  private final Predicate<OrganisationId> isInstitutionOfEngland;
  private final List<OrganisationSummary> organisations = new ArrayList<>();
  private final Map<OrganisationId, Integer> numbers = new HashMap<>();

  /**
   * Chooses the organisations and numbers them.
   *
   * @param open every open organisation, by id
   */
  TieNetworkBuilder(
      long dataVersion,
      KnownTies known,
      Iterable<OrganisationSummary> open,
      Predicate<OrganisationId> isInstitutionOfEngland) {
    this.dataVersion = dataVersion;
    this.known = known;
    this.isInstitutionOfEngland = isInstitutionOfEngland;
    Set<OrganisationId> tied = tied();
    for (OrganisationSummary each : open) {
      if (isInstitutionOfEngland.test(each.id()) || tied.contains(each.id())) {
        numbers.put(each.id(), organisations.size());
        organisations.add(each);
      }
    }
  }

  private Set<OrganisationId> tied() {
    Set<OrganisationId> tied = new HashSet<>();
    known.groups().forEach(group -> group.members().forEach(member -> tied.add(member.id())));
    for (TieReason.Statement statement : known.statements()) {
      if (statement.state().counts()) {
        tied.add(statement.one());
        tied.add(statement.other());
      }
    }
    return tied;
  }

  TieNetwork build() {
    return new TieNetwork(this);
  }

  long dataVersion() {
    return dataVersion;
  }

  KnownTies known() {
    return known;
  }

  List<OrganisationSummary> organisations() {
    return List.copyOf(organisations);
  }

  Map<OrganisationId, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  Map<String, int[]> institutionsByAuthority() {
    Map<String, List<Integer>> lists = new TreeMap<>();
    for (int number = 0; number < organisations.size(); number++) {
      OrganisationSummary each = organisations.get(number);
      if (each.area() != null && isInstitutionOfEngland.test(each.id())) {
        lists.computeIfAbsent(each.area().code(), code -> new ArrayList<>()).add(number);
      }
    }
    Map<String, int[]> arrays = new LinkedHashMap<>();
    lists.forEach((code, list) -> arrays.put(code, list.stream().mapToInt(n -> n).toArray()));
    return arrays;
  }

  boolean[] voluntaryKnown() {
    boolean[] knownOf = new boolean[organisations.size()];
    for (int number = 0; number < knownOf.length; number++) {
      knownOf[number] = known.voluntaryKnown().contains(organisations.get(number).id());
    }
    return knownOf;
  }

  /** The numbers of those who are here. */
  BitSet numbersOf(Set<OrganisationId> ids) {
    var found = new BitSet(organisations.size());
    for (OrganisationId id : ids) {
      Integer number = numbers.get(id);
      if (number != null) {
        found.set(number);
      }
    }
    return found;
  }

  int[] sectors() {
    return organisations.stream().mapToInt(each -> SECTORS.indexOf(each.sector())).toArray();
  }

  Groups ownGroups() {
    List<List<Integer>> groupsOf = new ArrayList<>();
    organisations.forEach(each -> groupsOf.add(new ArrayList<>(1)));
    for (int group = 0; group < known.groups().size(); group++) {
      if (known.groups().get(group).kind().nature() == TieNature.OWN_GROUP) {
        for (int member : members(known.groups().get(group))) {
          groupsOf.get(member).add(group);
        }
      }
    }
    return Groups.of(
        groupsOf.stream()
            .map(groups -> groups.stream().mapToInt(n -> n).toArray())
            .toArray(int[][]::new));
  }

  TieList ties() {
    var ties = new TieList.Builder();
    for (TieReason.SharedGroup group : known.groups()) {
      if (group.members().size() <= LARGEST_TIED_GROUP) {
        ties.tieAll(members(group), group);
      }
    }
    for (TieReason.Statement statement : known.statements()) {
      Integer one = numbers.get(statement.one());
      Integer other = numbers.get(statement.other());
      if (statement.state().counts() && one != null && other != null) {
        ties.tieAll(new int[] {one, other}, statement);
      }
    }
    return ties.build(organisations.size());
  }

  List<TieReason.SharedGroup> tooLarge() {
    return known.groups().stream()
        .filter(group -> group.members().size() > LARGEST_TIED_GROUP)
        .toList();
  }

  Map<OrganisationId, List<TieReason.Statement>> uncounted() {
    Map<OrganisationId, List<TieReason.Statement>> uncounted = new HashMap<>();
    for (TieReason.Statement statement : known.statements()) {
      if (!statement.state().counts()) {
        uncounted.computeIfAbsent(statement.one(), id -> new ArrayList<>()).add(statement);
        uncounted.computeIfAbsent(statement.other(), id -> new ArrayList<>()).add(statement);
      }
    }
    return uncounted;
  }

  private int[] members(TieReason.SharedGroup group) {
    int[] members = new int[group.members().size()];
    int size = 0;
    for (TieReason.Member member : group.members()) {
      Integer number = numbers.get(member.id());
      if (number != null) {
        members[size++] = number;
      }
    }
    return Arrays.copyOf(members, size);
  }
}
