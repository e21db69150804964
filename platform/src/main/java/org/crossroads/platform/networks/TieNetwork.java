package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.crossroads.analysis.network.Groups;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.ties.TieReason;
import org.jspecify.annotations.Nullable;

/**
 * All organisations that matter and all their ties as arrays: the whole country, of one version of
 * the data and one day. Immutable.
 *
 * <p>Organisations are numbered in the order of their ids: the open institutions of England, and
 * whoever else is open and tied to somebody. Two organisations may have several ties, one for each
 * reason.
 */
final class TieNetwork {
  private final long dataVersion;
  private final LocalDate day;
  private final List<OrganisationSummary> organisations;
  private final Map<OrganisationId, Integer> numbers;
  private final Map<String, int[]> institutionsByAuthority;
  private final boolean[] voluntaryKnown;
  private final BitSet answered;
  private final BitSet silent;
  private final int[] sectors;
  private final Groups ownGroups;
  private final TieList ties;
  private final List<TieKind> kinds;
  private final Map<OrganisationId, List<TieReason.Statement>> uncounted;
  private final List<TieReason.SharedGroup> tooLarge;

  TieNetwork(TieNetworkBuilder built) {
    this.dataVersion = built.dataVersion();
    this.day = built.known().day();
    this.organisations = built.organisations();
    this.numbers = built.numbers();
    this.institutionsByAuthority = built.institutionsByAuthority();
    this.voluntaryKnown = built.voluntaryKnown();
    this.answered = built.numbersOf(built.known().answered());
    this.silent = built.numbersOf(built.known().silent());
    this.sectors = built.sectors();
    this.ownGroups = built.ownGroups();
    this.ties = built.ties();
    this.kinds = built.known().kinds();
    this.uncounted = built.uncounted();
    this.tooLarge = built.tooLarge();
  }

  /** The version of the data that this was read from. */
  long dataVersion() {
    return dataVersion;
  }

  /** The day for which ties hold. */
  LocalDate day() {
    return day;
  }

  /** The number of organisations. */
  int size() {
    return organisations.size();
  }

  OrganisationSummary organisation(int number) {
    return organisations.get(number);
  }

  /**
   * The number of an organisation, or null if it is closed or has neither ties nor a place here.
   */
  @Nullable Integer number(OrganisationId id) {
    return numbers.get(id);
  }

  /** The authorities with open institutions, by code. */
  Set<String> authorities() {
    return institutionsByAuthority.keySet();
  }

  /** Hands over the open institutions of an authority, by number. */
  void eachInstitutionOf(String authority, IntConsumer consumer) {
    for (int number : institutionsByAuthority.getOrDefault(authority, new int[0])) {
      consumer.accept(number);
    }
  }

  /** Whether any voluntary tie of this organisation is known, or that it has none. */
  boolean voluntaryKnown(int number) {
    return voluntaryKnown[number];
  }

  /** How many of these were asked with whom they work, and how many of them answered. */
  Coverage coverage(Iterable<InstitutionInNetwork> members) {
    int asked = 0;
    int answering = 0;
    for (InstitutionInNetwork each : members) {
      Integer number = numbers.get(each.organisation().id());
      if (number != null) {
        asked += answered.get(number) || silent.get(number) ? 1 : 0;
        answering += answered.get(number) ? 1 : 0;
      }
    }
    return new Coverage(asked, answering);
  }

  int[] sectors() {
    return sectors.clone();
  }

  /** Trusts, federations and centre groups, whichever layers are looked at. */
  Groups ownGroups() {
    return ownGroups;
  }

  TieList ties() {
    return ties;
  }

  /** The kinds of tie that exist. */
  List<TieKind> kinds() {
    return kinds;
  }

  /** Disputed and lapsed statements about an organisation: shown, not counted. */
  List<TieReason.Statement> uncounted(OrganisationId id) {
    return uncounted.getOrDefault(id, List.of());
  }

  /** Groups too large to mean that each member works with each other. */
  List<TieReason.SharedGroup> tooLarge() {
    return tooLarge;
  }
}
