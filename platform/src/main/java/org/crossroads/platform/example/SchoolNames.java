package org.crossroads.platform.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of institutions, each once within an area. */
final class SchoolNames {
  private static final List<String> SAINTS =
      List.of(
          "St Mary's",
          "St John's",
          "St Peter's",
          "St Michael's",
          "All Saints",
          "Holy Trinity",
          "St Andrew's",
          "St Botolph's",
          "St Felix",
          "St Hilda's",
          "St Cuthbert's",
          "St Edmund's");
  private static final List<String> CATHOLIC =
      List.of(
          "Our Lady of the Sea", "St Joseph's", "Sacred Heart", "St Thomas More", "Holy Family");
  private static final List<String> VIRTUES =
      List.of(
          "Aspire",
          "Beacon",
          "Compass",
          "Discovery",
          "Endeavour",
          "Harbour",
          "Horizon",
          "Meridian",
          "Northstar",
          "Pathway",
          "Summit",
          "Tideway");

  private final Set<String> taken = new HashSet<>();

  /** Names a new institution. */
  String of(Kind kind, Faith faith, Settlement place, Draw draw) {
    String name = compose(kind, faith, place, draw, place.town());
    for (int attempt = 0; attempt < 6 && taken.contains(name); attempt++) {
      name = compose(kind, faith, place, draw, true);
    }
    return once(name, place);
  }

  /** Names an academy after the school that it was. */
  String afterConversion(String name, Settlement place, Draw draw) {
    return draw.chance(0.45)
        ? name
        : once(name.replace(" School", "").replace(" Community", "") + " Academy", place);
  }

  private String once(String name, Settlement place) {
    if (taken.add(name)) {
      return name;
    }
    String longer = name + ", " + place.name();
    for (int number = 2; !taken.add(longer); number++) {
      longer = name + ", " + place.name() + " " + number;
    }
    return longer;
  }

  private static String compose(
      Kind kind, Faith faith, Settlement place, Draw draw, boolean several) {
    String first = first(kind, faith, place, draw, several);
    return switch (kind) {
      case COMMUNITY_PRIMARY,
          FOUNDATION_PRIMARY,
          AIDED_PRIMARY,
          CONTROLLED_PRIMARY,
          CONVERTER_PRIMARY,
          FREE_PRIMARY ->
          first + (draw.chance(0.2) ? " Community" : "") + church(faith) + " Primary School";
      case SPONSORED_PRIMARY -> first + church(faith) + " Primary Academy";
      case COMMUNITY_SECONDARY, FOUNDATION_SECONDARY, AIDED_SECONDARY, CONVERTER_SECONDARY ->
          first + church(faith) + (draw.chance(0.5) ? " School" : " High School");
      case SPONSORED_SECONDARY, ALL_THROUGH -> first + " Academy";
      case FREE_SECONDARY -> draw.pick(VIRTUES) + " Free School " + place.name();
      case TECHNICAL_COLLEGE -> place.name() + " University Technical College";
      case STUDIO_SCHOOL -> place.name() + " Studio School";
      case MIDDLE -> first + " Middle School";
      case INDEPENDENT ->
          first
              + (draw.chance(0.4)
                  ? " College"
                  : draw.chance(0.3) ? " House Preparatory School" : " School");
      case INDEPENDENT_SPECIAL -> draw.pick(VIRTUES) + " House School";
      case COMMUNITY_SPECIAL, CONVERTER_SPECIAL -> first + " Park School";
      case FREE_SPECIAL -> first + " Special Free School";
      case PUPIL_REFERRAL_UNIT -> place.name() + " Pupil Referral Unit";
      case ALTERNATIVE_ACADEMY -> first + " Alternative Provision Academy";
      case NURSERY -> first + " Nursery School";
      case CHILDRENS_CENTRE -> first + " Children's Centre";
      case COLLEGE -> place.name() + " College";
      case SIXTH_FORM_COLLEGE -> first + " Sixth Form College";
      case SIXTH_FORM_CENTRE -> place.name() + " Consortium Sixth Form";
      case SPECIAL_POST_SIXTEEN -> first + " Skills Centre";
      case UNIVERSITY -> "University of " + place.name();
    };
  }

  private static String first(
      Kind kind, Faith faith, Settlement place, Draw draw, boolean several) {
    return switch (faith) {
      case CHURCH_OF_ENGLAND -> draw.pick(SAINTS);
      case ROMAN_CATHOLIC -> draw.pick(CATHOLIC);
      case NONE ->
          several && draw.chance(0.75)
              ? (draw.chance(0.5) ? PlaceNames.streetWord(draw) : PlaceNames.root(draw))
                  + (draw.chance(0.5) ? " " + PlaceNames.streetWord(draw) : "")
              : (kind == Kind.INDEPENDENT ? PlaceNames.root(draw) + " Hall" : place.name());
    };
  }

  private static String church(Faith faith) {
    return switch (faith) {
      case NONE -> "";
      case CHURCH_OF_ENGLAND -> " Church of England";
      case ROMAN_CATHOLIC -> " Catholic";
    };
  }
}
