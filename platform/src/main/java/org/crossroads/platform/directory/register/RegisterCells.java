package org.crossroads.platform.directory.register;

import static org.crossroads.platform.directory.register.RegisterLayout.AREA_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.EASTING;
import static org.crossroads.platform.directory.register.RegisterLayout.NORTHING;
import static org.crossroads.platform.directory.register.RegisterLayout.NUMBER;
import static org.crossroads.platform.directory.register.RegisterLayout.STATUS_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.STATUS_NAME;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_CODE;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_GROUP;
import static org.crossroads.platform.directory.register.RegisterLayout.TYPE_NAME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationStatus;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register, read with judgement: what is wrong with the institution itself refuses
 * the row, what is wrong with one fact about it leaves that cell out and says so.
 */
final class RegisterCells {
  private static final int MOST_EASTING = 700_000;
  private static final int MOST_NORTHING = 1_300_000;
  private static final int MOST_AGE = 120;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ImportRun run;
  private final TableRow row;

  private int urn;
  private String name = "";
  private OrganisationStatus status = OrganisationStatus.OPEN;
  private Optional<EstablishmentType> type = Optional.empty();
  private @Nullable String areaCode;
  private @Nullable Integer easting;
  private @Nullable Integer northing;

  RegisterCells(ImportRun run, TableRow row) {
    this.run = run;
    this.row = row;
    requireInstitution();
    type = readType();
    areaCode = lenient(RegisterCells::readAreaCode);
    readPosition();
  }

  /** The URN alone, of whatever row. */
  static int urn(TableRow row) {
    Integer number = row.wholeNumber(RegisterLayout.URN);
    if (number == null || number <= 0) {
      throw row.refused(
          RegisterLayout.URN,
          "Without a URN, a whole number above zero, nobody knows which institution this is.",
          "Look it up at get-information-schools.service.gov.uk.");
    }
    return number;
  }

  int urn() {
    return urn;
  }

  String name() {
    return name;
  }

  OrganisationStatus status() {
    return status;
  }

  Sector sector() {
    return type.map(EstablishmentType::sector).orElse(Sector.OTHER);
  }

  @Nullable String typeCode() {
    String code = row.text(TYPE_CODE);
    return code.isEmpty() ? type.map(EstablishmentType::code).orElse(null) : code;
  }

  @Nullable String typeName() {
    String words = row.text(TYPE_NAME);
    return words.isEmpty() ? type.map(EstablishmentType::name).orElse(null) : words;
  }

  @Nullable String typeGroup() {
    String words = row.text(TYPE_GROUP);
    return words.isEmpty() ? type.map(EstablishmentType::group).orElse(null) : words;
  }

  /** The authority's code with all its three digits. */
  @Nullable String areaCode() {
    return areaCode;
  }

  /** Authority and establishment number, as 202/3614. */
  @Nullable String laestab() {
    String number = row.text(NUMBER);
    if (areaCode == null || number.isEmpty()) {
      return null;
    }
    return areaCode + "/" + "0".repeat(Math.max(0, 4 - number.length())) + number;
  }

  @Nullable Integer easting() {
    return easting;
  }

  @Nullable Integer northing() {
    return northing;
  }

  @Nullable String text(String column) {
    String text = row.text(column);
    return text.isEmpty() ? null : text;
  }

  /** A code of the Office for National Statistics; all nines mean that there is none. */
  @Nullable String gssCode(String column) {
    String code = row.text(column);
    return code.isEmpty() || code.endsWith("999999") ? null : code;
  }

  @Nullable LocalDate date(String column) {
    return lenient(r -> r.date(column));
  }

  @Nullable Integer count(String column) {
    return lenient(r -> r.count(column));
  }

  @Nullable Integer age(String column) {
    return lenient(r -> {
      Integer age = r.count(column);
      if (age != null && age > MOST_AGE) {
        throw r.refused(column, "Nobody is that old.", "Correct or empty the cell.");
      }
      return age;
    });
  }

  @Nullable BigDecimal percent(String column) {
    return lenient(r -> {
      BigDecimal percent = r.decimal(column);
      if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
        throw r.refused(
            column, "A percentage lies between 0 and 100.", "Correct or empty the cell.");
      }
      return percent;
    });
  }

  @Nullable String ukprn() {
    return lenient(r -> {
      String ukprn = r.text("UKPRN");
      if (!ukprn.isEmpty() && !(ukprn.length() == 8 && isDigits(ukprn))) {
        throw r.refused("UKPRN", "A UKPRN has eight digits.", "Correct or empty the cell.");
      }
      return ukprn.isEmpty() ? null : ukprn;
    });
  }

  /** Spreadsheets take the leading 0 from telephone numbers; here it is put back. */
  @Nullable String telephone() {
    String number = row.text("TelephoneNum");
    if (number.isEmpty()) {
      return null;
    }
    boolean lostZero =
        (number.length() == 9 || number.length() == 10)
            && isDigits(number)
            && number.charAt(0) != '0';
    return lostZero ? "0" + number : number;
  }

  /** Only addresses of the web: anything else might do something when clicked. */
  @Nullable String website() {
    return lenient(r -> {
      String address = r.text("SchoolWebsite");
      String lower = address.toLowerCase(Locale.ROOT);
      int colon = lower.indexOf(':');
      boolean scheme = colon > 0 && lower.lastIndexOf('.', colon) < 0;
      if (scheme && !lower.startsWith("http:") && !lower.startsWith("https:")) {
        throw r.refused(
            "SchoolWebsite", "This is not the address of a web page.", "Start it with https://");
      }
      return address.isEmpty() ? null : address;
    });
  }

  private void requireInstitution() {
    urn = urn(row);
    name = row.requiredText(RegisterLayout.NAME);
    status = readStatus();
  }

  private OrganisationStatus readStatus() {
    String code = row.text(STATUS_CODE);
    String words = row.text(STATUS_NAME);
    if (code.isEmpty() && words.isEmpty()) {
      return OrganisationStatus.OPEN;
    }
    for (OrganisationStatus known : OrganisationStatus.values()) {
      if (words.equalsIgnoreCase(known.label())) {
        return known;
      }
    }
    return switch (code) {
      case "1" -> OrganisationStatus.OPEN;
      case "2" -> OrganisationStatus.CLOSED;
      case "3" -> OrganisationStatus.CLOSING;
      case "4" -> OrganisationStatus.PROPOSED;
      default ->
          throw row.refused(
              words.isEmpty() ? STATUS_CODE : STATUS_NAME,
              "The register has no such status.",
              "Write Open, Closed, \"Open, but proposed to close\" or Proposed to open.");
    };
  }

  private Optional<EstablishmentType> readType() {
    Optional<EstablishmentType> byCode = EstablishmentType.ofCode(row.text(TYPE_CODE));
    return byCode.isPresent() ? byCode : EstablishmentType.ofName(row.text(TYPE_NAME));
  }

  private static @Nullable String readAreaCode(TableRow row) {
    String code = row.text(AREA_CODE);
    if (code.isEmpty()) {
      return null;
    }
    if (code.length() > 3 || !isDigits(code)) {
      throw row.refused(
          AREA_CODE, "A local authority has a code of three digits.", "Correct or empty the cell.");
    }
    return "0".repeat(3 - code.length()) + code;
  }

  private void readPosition() {
    Integer east = lenient(r -> r.wholeNumber(EASTING));
    Integer north = lenient(r -> r.wholeNumber(NORTHING));
    if (east == null && north == null) {
      return;
    }
    boolean inBritain =
        east != null
            && north != null
            && east > 0
            && north > 0
            && east <= MOST_EASTING
            && north <= MOST_NORTHING;
    if (inBritain) {
      easting = east;
      northing = north;
    } else {
      run.leaveOutCell(
          row.refused(
                  EASTING,
                  "Easting %s and northing %s are no place in Great Britain."
                      .formatted(row.text(EASTING), row.text(NORTHING)),
                  "The row was taken without its place.")
              .row());
    }
  }

  private <T> @Nullable T lenient(Function<TableRow, @Nullable T> reader) {
    try {
      return reader.apply(row);
    } catch (RefusedCell e) {
      run.leaveOutCell(e.row());
      return null;
    }
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
