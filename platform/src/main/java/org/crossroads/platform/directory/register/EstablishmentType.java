package org.crossroads.platform.directory.register;

import static org.crossroads.platform.directory.Sector.COLLEGE;
import static org.crossroads.platform.directory.Sector.EARLY_YEARS;
import static org.crossroads.platform.directory.Sector.INDEPENDENT_SCHOOL;
import static org.crossroads.platform.directory.Sector.OTHER;
import static org.crossroads.platform.directory.Sector.STATE_SCHOOL;
import static org.crossroads.platform.directory.Sector.UNIVERSITY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossroads.platform.directory.Sector;

/**
 * A type of establishment as the register has them (its own table of 2025, and older types that
 * closed institutions still carry).
 *
 * @param code the register's number
 * @param name the register's words
 * @param group the register's group of types
 * @param sector the sector here
 */
record EstablishmentType(String code, String name, String group, Sector sector) {
  private static final String MAINTAINED = "Local authority maintained schools";
  private static final String SPECIAL = "Special schools";
  private static final String ACADEMIES = "Academies";
  private static final String FREE = "Free Schools";
  private static final String OTHERS = "Other types";

  private static final List<EstablishmentType> ALL =
      List.of(
          type(1, "Community school", MAINTAINED, STATE_SCHOOL),
          type(2, "Voluntary aided school", MAINTAINED, STATE_SCHOOL),
          type(3, "Voluntary controlled school", MAINTAINED, STATE_SCHOOL),
          type(5, "Foundation school", MAINTAINED, STATE_SCHOOL),
          type(6, "City technology college", "Independent schools", STATE_SCHOOL),
          type(7, "Community special school", SPECIAL, STATE_SCHOOL),
          type(8, "Non-maintained special school", SPECIAL, STATE_SCHOOL),
          type(10, "Other independent special school", "Independent schools", INDEPENDENT_SCHOOL),
          type(11, "Other independent school", "Independent schools", INDEPENDENT_SCHOOL),
          type(12, "Foundation special school", SPECIAL, STATE_SCHOOL),
          type(14, "Pupil referral unit", MAINTAINED, STATE_SCHOOL),
          type(15, "Local authority nursery school", MAINTAINED, EARLY_YEARS),
          type(18, "Further education", "Colleges", COLLEGE),
          type(24, "Secure units", OTHERS, OTHER),
          type(25, "Offshore schools", OTHERS, OTHER),
          type(26, "Service children's education", OTHERS, OTHER),
          type(27, "Miscellaneous", OTHERS, OTHER),
          type(28, "Academy sponsor led", ACADEMIES, STATE_SCHOOL),
          type(29, "Higher education institutions", "Universities", UNIVERSITY),
          type(30, "Welsh establishment", "Welsh schools", OTHER),
          type(31, "Sixth form centres", "Colleges", COLLEGE),
          type(32, "Special post 16 institution", OTHERS, COLLEGE),
          type(33, "Academy special sponsor led", ACADEMIES, STATE_SCHOOL),
          type(34, "Academy converter", ACADEMIES, STATE_SCHOOL),
          type(35, "Free schools", FREE, STATE_SCHOOL),
          type(36, "Free schools special", FREE, STATE_SCHOOL),
          type(37, "British schools overseas", OTHERS, OTHER),
          type(38, "Free schools alternative provision", FREE, STATE_SCHOOL),
          type(39, "Free schools 16 to 19", FREE, COLLEGE),
          type(40, "University technical college", FREE, STATE_SCHOOL),
          type(41, "Studio schools", FREE, STATE_SCHOOL),
          type(42, "Academy alternative provision converter", ACADEMIES, STATE_SCHOOL),
          type(43, "Academy alternative provision sponsor led", ACADEMIES, STATE_SCHOOL),
          type(44, "Academy special converter", ACADEMIES, STATE_SCHOOL),
          type(45, "Academy 16-19 converter", ACADEMIES, COLLEGE),
          type(46, "Academy 16 to 19 sponsor led", ACADEMIES, COLLEGE),
          type(47, "Children's centre", "Children's centres", EARLY_YEARS),
          type(48, "Children's centre linked site", "Children's centres", EARLY_YEARS),
          type(49, "Online provider", "Online provider", OTHER),
          type(56, "Institution funded by other government department", OTHERS, OTHER),
          type(57, "Academy secure 16 to 19", ACADEMIES, COLLEGE));

  private static final Map<String, EstablishmentType> BY_CODE =
      ALL.stream().collect(Collectors.toMap(EstablishmentType::code, Function.identity()));
  private static final Map<String, EstablishmentType> BY_NAME =
      ALL.stream().collect(Collectors.toMap(t -> key(t.name), Function.identity()));

  private static EstablishmentType type(int code, String name, String group, Sector sector) {
    return new EstablishmentType(Integer.toString(code), name, group, sector);
  }

  static Optional<EstablishmentType> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  static Optional<EstablishmentType> ofName(String name) {
    EstablishmentType exact = BY_NAME.get(name);
    return Optional.ofNullable(exact == null ? BY_NAME.get(key(name)) : exact);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
