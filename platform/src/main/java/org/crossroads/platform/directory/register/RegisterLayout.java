package org.crossroads.platform.directory.register;

import org.crossroads.platform.files.TableLayout;

/** The columns of the register's downloads, as the register names them. */
final class RegisterLayout {
  static final String URN = "URN";
  static final String NAME = "EstablishmentName";
  static final String AREA_CODE = "LA (code)";
  static final String AREA_NAME = "LA (name)";
  static final String AREA_GSS = "GSSLACode (name)";
  static final String REGION = "GOR (name)";
  static final String NUMBER = "EstablishmentNumber";
  static final String TYPE_CODE = "TypeOfEstablishment (code)";
  static final String TYPE_NAME = "TypeOfEstablishment (name)";
  static final String TYPE_GROUP = "EstablishmentTypeGroup (name)";
  static final String STATUS_CODE = "EstablishmentStatus (code)";
  static final String STATUS_NAME = "EstablishmentStatus (name)";
  static final String TRUST_FLAG = "TrustSchoolFlag (name)";
  static final String TRUST_CODE = "Trusts (code)";
  static final String TRUST_NAME = "Trusts (name)";
  static final String FEDERATION_CODE = "Federations (code)";
  static final String FEDERATION_NAME = "Federations (name)";
  static final String SPONSOR_NAME = "SchoolSponsors (name)";
  static final String EASTING = "Easting";
  static final String NORTHING = "Northing";
  static final String LAST_CHANGED = "LastChangedDate";

  /** Names of heads and proprietors are among the columns that are known and never read. */
  static final TableLayout LAYOUT =
      TableLayout.of("register of schools", URN, NAME)
          .optional(
              AREA_CODE,
              AREA_NAME,
              AREA_GSS,
              REGION,
              NUMBER,
              TYPE_CODE,
              TYPE_NAME,
              TYPE_GROUP,
              STATUS_CODE,
              STATUS_NAME,
              TRUST_FLAG,
              TRUST_CODE,
              TRUST_NAME,
              FEDERATION_CODE,
              FEDERATION_NAME,
              SPONSOR_NAME,
              EASTING,
              NORTHING,
              LAST_CHANGED,
              "ReasonEstablishmentOpened (name)",
              "ReasonEstablishmentClosed (name)",
              "OpenDate",
              "CloseDate",
              "PhaseOfEducation (name)",
              "StatutoryLowAge",
              "StatutoryHighAge",
              "Boarders (name)",
              "NurseryProvision (name)",
              "OfficialSixthForm (name)",
              "Gender (name)",
              "ReligiousCharacter (name)",
              "Diocese (name)",
              "AdmissionsPolicy (name)",
              "SchoolCapacity",
              "CensusDate",
              "NumberOfPupils",
              "NumberOfBoys",
              "NumberOfGirls",
              "PercentageFSM",
              "UKPRN",
              "FurtherEducationType (name)",
              "OfstedLastInsp",
              "Street",
              "Locality",
              "Address3",
              "Town",
              "County (name)",
              "Postcode",
              "SchoolWebsite",
              "TelephoneNum",
              "DistrictAdministrative (code)",
              "DistrictAdministrative (name)",
              "AdministrativeWard (code)",
              "AdministrativeWard (name)",
              "ParliamentaryConstituency (code)",
              "ParliamentaryConstituency (name)",
              "UrbanRural (name)",
              "MSOA (code)",
              "LSOA (code)",
              "OfstedRating (name)",
              "UPRN",
              "CHNumber")
          .ignored(
              "EstablishmentTypeGroup (code)",
              "ReasonEstablishmentOpened (code)",
              "ReasonEstablishmentClosed (code)",
              "PhaseOfEducation (code)",
              "Boarders (code)",
              "OfficialSixthForm (code)",
              "Gender (code)",
              "ReligiousCharacter (code)",
              "ReligiousEthos (name)",
              "Diocese (code)",
              "AdmissionsPolicy (code)",
              "SpecialClasses (code)",
              "SpecialClasses (name)",
              "TrustSchoolFlag (code)",
              "SchoolSponsorFlag (name)",
              "FederationFlag (name)",
              "FEHEIdentifier",
              "OfstedSpecialMeasures (code)",
              "OfstedSpecialMeasures (name)",
              "HeadTitle (name)",
              "HeadFirstName",
              "HeadLastName",
              "HeadPreferredJobTitle",
              "BSOInspectorateName (name)",
              "InspectorateReport",
              "DateOfLastInspectionVisit",
              "NextInspectionVisit",
              "TeenMoth (name)",
              "TeenMothPlaces",
              "CCF (name)",
              "SENPRU (name)",
              "EBD (name)",
              "PlacesPRU",
              "FTProv (name)",
              "EdByOther (name)",
              "Section41Approved (name)",
              "SEN1 (name)",
              "SEN2 (name)",
              "SEN3 (name)",
              "SEN4 (name)",
              "SEN5 (name)",
              "SEN6 (name)",
              "SEN7 (name)",
              "SEN8 (name)",
              "SEN9 (name)",
              "SEN10 (name)",
              "SEN11 (name)",
              "SEN12 (name)",
              "SEN13 (name)",
              "TypeOfResourcedProvision (name)",
              "ResourcedProvisionOnRoll",
              "ResourcedProvisionCapacity",
              "SenUnitOnRoll",
              "SenUnitCapacity",
              "GOR (code)",
              "UrbanRural (code)",
              "CensusAreaStatisticWard (name)",
              "MSOA (name)",
              "LSOA (name)",
              "InspectorateName (name)",
              "SENStat",
              "SENNoStat",
              "BoardingEstablishment (name)",
              "PropsName",
              "PreviousLA (code)",
              "PreviousLA (name)",
              "PreviousEstablishmentNumber",
              "RSCRegion (name)",
              "Country (name)",
              "SiteName",
              "QABName (code)",
              "QABName (name)",
              "EstablishmentAccredited (code)",
              "EstablishmentAccredited (name)",
              "QABReport",
              "FSM")
          .endlessLast("Linked establishments");

  private RegisterLayout() {}
}
