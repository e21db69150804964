package org.crossroads.platform.example;

import org.crossroads.platform.example.School.Identity;

/** Makes single institutions of one area, with all that a row of the register says of them. */
final class SchoolMaker {
  private final Area area;
  private final Draw draw;
  private final Numbers numbers;
  private final SchoolNames names = new SchoolNames();
  private final Settlements settlements;

  /**
   * @param numbers the county's next numbers
   */
  SchoolMaker(Area area, Draw draw, Numbers numbers) {
    this.area = area;
    this.draw = draw;
    this.numbers = numbers;
    this.settlements = new Settlements(area);
  }

  /** A new institution somewhere in the area. */
  School make(Kind kind, Life life) {
    Settlement place = place(kind);
    Faith faith = faith(kind);
    String name = names.of(kind, faith, place, draw);
    Identity identity = new Identity(numbers.urn(), number(kind), kind, name, faith);
    Roll roll = Roll.of(kind, area, !place.town(), draw);
    return new School(
        identity, area, Site.in(place, draw), life, life.running() ? roll : unfilled(roll));
  }

  /** The institution that follows another one at the same place. */
  School convert(School before, Kind kind, Life life) {
    Identity old = before.identity();
    String name = names.afterConversion(old.name(), before.site().settlement(), draw);
    Identity identity = new Identity(numbers.urn(), old.number(), kind, name, old.faith());
    Roll roll = Roll.of(kind, area, !before.site().settlement().town(), draw);
    return new School(identity, area, before.site(), life, roll);
  }

  /** The infant or junior school at the place of a whole primary school. */
  School part(School whole, String word, int low, int high, Life life) {
    Identity old = whole.identity();
    String name = old.name().replace("Primary", word);
    Identity identity =
        new Identity(numbers.urn(), number(old.kind()), old.kind(), name, old.faith());
    Roll roll = Roll.of(old.kind(), area, true, draw).withAges(low, high);
    return new School(identity, area, whole.site(), life, life.running() ? roll : unfilled(roll));
  }

  private Settlement place(Kind kind) {
    return kind == Kind.UNIVERSITY || kind == Kind.COLLEGE
        ? area.mainTown()
        : settlements.draw(kind.needsTown(), draw);
  }

  private Faith faith(Kind kind) {
    return switch (kind) {
      case AIDED_PRIMARY, AIDED_SECONDARY ->
          draw.chance(0.5) ? Faith.CHURCH_OF_ENGLAND : Faith.ROMAN_CATHOLIC;
      case CONTROLLED_PRIMARY -> Faith.CHURCH_OF_ENGLAND;
      case INDEPENDENT -> draw.chance(0.1) ? Faith.CHURCH_OF_ENGLAND : Faith.NONE;
      default -> Faith.NONE;
    };
  }

  /** Four digits by phase, as the Department gives them out. */
  private int number(Kind kind) {
    int from =
        switch (kind.phase()) {
          case NURSERY -> 1000;
          case PRIMARY -> 2000;
          case SECONDARY, MIDDLE, ALL_THROUGH -> 4000;
          case SIXTEEN_PLUS -> 8000;
          case NOT_APPLICABLE ->
              kind == Kind.INDEPENDENT || kind == Kind.INDEPENDENT_SPECIAL
                  ? 6000
                  : kind == Kind.PUPIL_REFERRAL_UNIT ? 1100 : 7000;
        };
    return from + numbers.inArea(area.index()) % 1000;
  }

  /** A closed or future institution has places but nobody in them. */
  private static Roll unfilled(Roll roll) {
    return new Roll(roll.ages(), roll.capacity(), 0, 0, 0);
  }
}
