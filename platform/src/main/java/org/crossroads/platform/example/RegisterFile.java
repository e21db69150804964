package org.crossroads.platform.example;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes {@code register.csv}: every institution in the layout of the register's full extract. */
final class RegisterFile implements Closeable {
  private static final List<String> RATINGS =
      List.of(
          "Good",
          "Good",
          "Good",
          "Good",
          "Good",
          "Good",
          "Outstanding",
          "Outstanding",
          "Requires improvement",
          "");

  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]");

  private final Rows rows;
  private final Draw draw;

  RegisterFile(Path file, Draw draw) throws IOException {
    this.rows = Rows.register(file, RegisterRow.header());
    this.draw = draw;
  }

  void add(School school, List<Membership> memberships) {
    Draw own = draw.fork("row", school.urn());
    RegisterRow row = new RegisterRow();
    identity(school, row);
    life(school.life(), row);
    teaching(school, row);
    roll(school, row);
    inspection(school, own, row);
    address(school, own, row);
    place(school, row);
    flags(school, row);
    memberships.forEach(membership -> belonging(membership.group(), row));
    row.set("LastChangedDate", Days.register(own.day(Days.TODAY.minusDays(900), Days.TODAY)));
    rows.add(row.values());
  }

  private static void identity(School school, RegisterRow row) {
    Type type = school.kind().type();
    row.set("URN", school.urn())
        .set("LA", school.area().code(), school.area().name())
        .set("EstablishmentNumber", school.identity().number())
        .set("EstablishmentName", school.name())
        .set("TypeOfEstablishment", type.code(), type.label())
        .set("EstablishmentTypeGroup", type.group().code(), type.group().label())
        .set("UKPRN", 19_000_000 + school.urn() - 900_000);
  }

  private static void life(Life life, RegisterRow row) {
    row.set("EstablishmentStatus", life.status().code, life.status().label)
        .set("ReasonEstablishmentOpened", life.opening().code, life.opening().label)
        .set("OpenDate", Days.register(life.opened()))
        .set("ReasonEstablishmentClosed", life.closing().code, life.closing().label)
        .set("CloseDate", Days.register(life.closed()));
  }

  private static void teaching(School school, RegisterRow row) {
    Kind kind = school.kind();
    Faith faith = school.identity().faith();
    Roll.Ages ages = school.roll().ages();
    row.set("PhaseOfEducation", kind.phase().code(), kind.phase().label())
        .set("ReligiousCharacter", faith.code, faith.label)
        .set("Diocese", faith.dioceseCode, faith.diocese);
    if (kind.phase() == Phase.PRIMARY) {
      row.set(
          "NurseryProvision (name)",
          ages.low() <= 3 ? "Has Nursery Classes" : "No Nursery Classes");
    }
    if (kind.phase() == Phase.SECONDARY) {
      boolean sixthForm = ages.high() >= 18;
      row.set(
          "OfficialSixthForm",
          sixthForm ? 1 : 2,
          sixthForm ? "Has a sixth form" : "Does not have a sixth form");
    }
    if (kind == Kind.COLLEGE) {
      row.set("FurtherEducationType (name)", "General Further Education College");
    }
  }

  private static void roll(School school, RegisterRow row) {
    Roll roll = school.roll();
    if (roll.capacity() == 0) {
      return;
    }
    row.set("StatutoryLowAge", roll.ages().low())
        .set("StatutoryHighAge", roll.ages().high())
        .set("SchoolCapacity", roll.capacity());
    if (roll.pupils() > 0) {
      int girls = roll.pupils() - roll.boys();
      String gender = girls == 0 ? "Boys" : roll.boys() == 0 ? "Girls" : "Mixed";
      row.set("Gender", girls == 0 ? 1 : roll.boys() == 0 ? 2 : 3, gender)
          .set("CensusDate", "15-01-2026")
          .set("NumberOfPupils", roll.pupils())
          .set("NumberOfBoys", roll.boys())
          .set("NumberOfGirls", girls)
          .set(
              "PercentageFSM",
              roll.freeMealsTenths() == 0
                  ? ""
                  : roll.freeMealsTenths() / 10 + "." + roll.freeMealsTenths() % 10);
    }
  }

  private static void inspection(School school, Draw own, RegisterRow row) {
    if (school.kind().school() && school.running() && school.kind() != Kind.INDEPENDENT) {
      String rating = own.pick(RATINGS);
      row.set("OfstedRating (name)", rating);
      if (!rating.isEmpty()) {
        row.set(
            "OfstedLastInsp",
            Days.register(own.day(Days.TODAY.minusYears(6), Days.TODAY.minusDays(60))));
      }
    }
    if (school.kind() == Kind.INDEPENDENT) {
      row.set("InspectorateName (name)", "ISI");
    }
  }

  /** Telephone numbers are of the range kept for drama, web addresses of that kept for examples. */
  private static void address(School school, Draw own, RegisterRow row) {
    Settlement settlement = school.site().settlement();
    String digits = Integer.toString(960_000 + own.below(1000));
    row.set("Street", own.between(1, 120) + " " + school.site().street())
        .set("Locality", settlement.town() ? "" : settlement.name())
        .set("Town", settlement.postTown())
        .set("County (name)", ExampleCounty.NAME)
        .set("Postcode", school.site().postcode());
    if (school.running()) {
      row.set("SchoolWebsite", "www." + plain(school.name()) + ".example")
          .set("TelephoneNum", "01632" + digits);
    }
  }

  private static void place(School school, RegisterRow row) {
    Area area = school.area();
    Settlement settlement = school.site().settlement();
    row.set("GOR", "X", ExampleCounty.REGION)
        .set("DistrictAdministrative", area.gssCode(), area.name())
        .set("AdministrativeWard", settlement.wardCode(), settlement.name())
        .set(
            "ParliamentaryConstituency",
            area.constituencyCode(),
            area.mainTown().name() + " and District")
        .set("UrbanRural", settlement.urbanRuralCode(), settlement.urbanRuralName())
        .set("GSSLACode (name)", area.gssCode())
        .set("Easting", school.site().spot().easting())
        .set("Northing", school.site().spot().northing());
  }

  private static void flags(School school, RegisterRow row) {
    if (school.kind().type().inTrust()) {
      row.set("SchoolSponsorFlag (name)", "-");
    } else if (school.kind().type().group() == Type.Group.MAINTAINED) {
      row.set("FederationFlag (name)", "Not under a federation")
          .set("TrustSchoolFlag", 4, "Not supported by a trust");
    }
  }

  private static void belonging(Group group, RegisterRow row) {
    switch (group.kind()) {
      case MULTI_ACADEMY_TRUST ->
          row.set("TrustSchoolFlag", 3, "Supported by a multi-academy trust")
              .set("Trusts", group.uid(), group.name());
      case SINGLE_ACADEMY_TRUST ->
          row.set("TrustSchoolFlag", 5, "Supported by a single-academy trust")
              .set("Trusts", group.uid(), group.name());
      case FEDERATION ->
          row.set("FederationFlag (name)", "Supported by a federation")
              .set("Federations", group.uid(), group.name());
      case SPONSOR ->
          row.set("SchoolSponsorFlag (name)", "Linked to a sponsor")
              .set("SchoolSponsors (name)", group.name());
      case CHILDRENS_CENTRES -> {
        // The register names no groups of children's centres; the group-links file does.
      }
    }
  }

  private static String plain(String name) {
    return NOT_PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
