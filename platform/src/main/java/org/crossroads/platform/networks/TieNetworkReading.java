package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.ties.KnownTies;
import org.crossroads.platform.ties.Ties;
import org.springframework.stereotype.Component;

/** Reads the network of the whole country out of the database. */
@Component
class TieNetworkReading {
  private final Organisations organisations;
  private final Areas areas;
  private final Ties ties;

  TieNetworkReading(Organisations organisations, Areas areas, Ties ties) {
    this.organisations = organisations;
    this.areas = areas;
    this.ties = ties;
  }

  /** Reads the network as it holds today; takes a second or two for England. */
  TieNetwork read(long dataVersion, LocalDate today) {
    return read(dataVersion, each -> each.status().isOpen(), open -> ties.read(today, open));
  }

  /** Reads it as it held on a past day, among those that were open then. */
  TieNetwork readPast(long dataVersion, LocalDate day) {
    Set<OrganisationId> open = organisations.idsOpenOn(day);
    return read(dataVersion, each -> open.contains(each.id()), then -> ties.readPast(day, then));
  }

  private TieNetwork read(
      long dataVersion,
      Predicate<OrganisationSummary> isOpen,
      Function<Predicate<OrganisationId>, KnownTies> reading) {
    Set<String> english =
        areas.listAuthorities().stream()
            .filter(Area::inEngland)
            .map(Area::code)
            .collect(Collectors.toSet());
    List<OrganisationSummary> open = new ArrayList<>();
    Set<OrganisationId> ids = new HashSet<>();
    Set<OrganisationId> institutions = new HashSet<>();
    organisations.forEachOrganisation(each -> {
      if (isOpen.test(each)) {
        open.add(each);
        ids.add(each.id());
        if (isInstitutionIn(each, english)) {
          institutions.add(each.id());
        }
      }
    });
    KnownTies known = reading.apply(ids::contains);
    return new TieNetworkBuilder(dataVersion, known, open, institutions::contains).build();
  }

  private static boolean isInstitutionIn(OrganisationSummary each, Set<String> authorities) {
    return each.kind() == OrganisationKind.INSTITUTION
        && each.area() != null
        && authorities.contains(each.area().code());
  }
}
