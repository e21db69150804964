package org.crossroads.platform.directory.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Address;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationKind;
import org.crossroads.platform.directory.Provision;
import org.crossroads.platform.directory.Pupils;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * Words what an organisation is today. What matters to everybody says "Not known"; the rest is left
 * out.
 */
final class OrganisationFacts {
  private OrganisationFacts() {}

  static List<OrganisationPage.Facts> of(Organisation organisation) {
    List<OrganisationPage.Facts> facts = new ArrayList<>();
    facts.add(new OrganisationPage.Facts("What it is", whatItIs(organisation)));
    facts.add(new OrganisationPage.Facts("Where it is", whereItIs(organisation)));
    if (organisation.kind() == OrganisationKind.INSTITUTION) {
      facts.add(new OrganisationPage.Facts("Whom it teaches", whomItTeaches(organisation)));
    }
    return facts;
  }

  private static List<SummaryRow> whatItIs(Organisation organisation) {
    Rows rows = new Rows();
    rows.always("Type", organisation.type().name());
    rows.always("Sector", organisation.sector().label());
    rows.known("Phase", applicable(organisation.phase()));
    rows.known("Opened", day(organisation.lifetime().openedOn()));
    rows.known("Why it opened", applicable(organisation.lifetime().reasonOpened()));
    rows.known("Closed", day(organisation.lifetime().closedOn()));
    rows.known("Why it closed", applicable(organisation.lifetime().reasonClosed()));
    rows.known("Religious character", applicable(organisation.provision().religiousCharacter()));
    rows.known("Diocese", applicable(organisation.provision().diocese()));
    rows.known("Admissions", applicable(organisation.provision().admissions()));
    rows.known("Ofsted rating", rating(organisation));
    rows.known("Company number", organisation.identifiers().companiesHouse());
    return rows.list;
  }

  private static List<SummaryRow> whereItIs(Organisation organisation) {
    Rows rows = new Rows();
    List<String> lines = lines(organisation.address());
    rows.list.add(
        lines.isEmpty()
            ? SummaryRow.of("Address", (String) null)
            : new SummaryRow("Address", lines.stream().map(Cell::text).toList()));
    String areaCode = organisation.location().areaCode();
    String areaName = organisation.location().areaName();
    if (areaCode != null && areaName != null) {
      rows.list.add(SummaryRow.link("Local authority", areaName, "/areas/" + areaCode));
    }
    rows.known("District", organisation.location().districtName());
    rows.known("Ward", organisation.location().wardName());
    rows.known("Constituency", organisation.location().constituencyName());
    rows.known("Town or country", organisation.location().urbanRural());
    website(organisation.contact().website())
        .ifPresent(address ->
            rows.list.add(
                SummaryRow.link("Website", address.replaceFirst("^https?://", ""), address)));
    rows.known("Telephone", organisation.contact().telephone());
    return rows.list;
  }

  private static List<SummaryRow> whomItTeaches(Organisation organisation) {
    Rows rows = new Rows();
    Provision provision = organisation.provision();
    Pupils pupils = organisation.pupils();
    rows.always("Ages", ages(provision));
    rows.always("Pupils", pupils.count() == null ? null : counted(pupils));
    rows.known("Places", pupils.capacity() == null ? null : Words.number(pupils.capacity()));
    rows.known("Free school meals", freeMeals(pupils.fsmPercent()));
    rows.known("Girls and boys", girlsAndBoys(pupils));
    rows.known("Admits", applicable(provision.gender()));
    rows.known("Sixth form", applicable(provision.sixthForm()));
    rows.known("Nursery", applicable(provision.nursery()));
    rows.known("Boarders", applicable(provision.boarders()));
    rows.known("Further education", applicable(provision.furtherEducation()));
    return rows.list;
  }

  /** The address of a website, if it is one that may be linked to. */
  static Optional<String> website(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return Optional.empty();
    }
    String address = stated.strip();
    String whole = address.matches("(?i)https?://.*") ? address : "http://" + address;
    return whole.matches("(?i)https?://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]+)?([/?#][^\\s\"<>]*)?")
        ? Optional.of(whole)
        : Optional.empty();
  }

  private static List<String> lines(Address address) {
    return address.lines().stream().filter(line -> !line.isBlank()).distinct().toList();
  }

  private static @Nullable String ages(Provision provision) {
    return provision.lowAge() == null || provision.highAge() == null
        ? null
        : provision.lowAge() + " to " + provision.highAge();
  }

  private static String counted(Pupils pupils) {
    String count = Words.number(pupils.count());
    return pupils.censusOn() == null ? count : count + " on " + Words.date(pupils.censusOn());
  }

  private static @Nullable String girlsAndBoys(Pupils pupils) {
    return pupils.girls() == null || pupils.boys() == null
        ? null
        : Words.number(pupils.girls()) + " girls, " + Words.number(pupils.boys()) + " boys";
  }

  private static @Nullable String freeMeals(@Nullable BigDecimal percent) {
    return percent == null
        ? null
        : percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "% of pupils are eligible";
  }

  private static @Nullable String rating(Organisation organisation) {
    String rating = applicable(organisation.inspection().rating());
    return rating == null || organisation.inspection().on() == null
        ? rating
        : rating + ", " + Words.date(organisation.inspection().on());
  }

  private static @Nullable String day(java.time.@Nullable LocalDate day) {
    return day == null ? null : Words.date(day);
  }

  /** The register writes "Not applicable" and the like where there is nothing to say. */
  static @Nullable String applicable(@Nullable String value) {
    return value == null || value.matches("(?i)|not applicable|none|does not apply|not recorded")
        ? null
        : value;
  }

  private static final class Rows {
    private final List<SummaryRow> list = new ArrayList<>();

    void always(String key, @Nullable String value) {
      list.add(SummaryRow.of(key, value));
    }

    void known(String key, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        list.add(SummaryRow.of(key, value));
      }
    }
  }
}
