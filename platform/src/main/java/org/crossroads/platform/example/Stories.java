package org.crossroads.platform.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.example.Life.Closing;
import org.crossroads.platform.example.Life.Opening;

/**
 * Tells how the institutions of one area came to be: founded, converted, merged, split, closed.
 *
 * <p>Each story costs one to three rows of the register; stories are told until the rows are used
 * up.
 */
final class Stories {
  private static final List<Kind> EVERYWHERE =
      List.of(
          Kind.COLLEGE,
          Kind.CONVERTER_SECONDARY,
          Kind.SPONSORED_SECONDARY,
          Kind.INDEPENDENT,
          Kind.COMMUNITY_SPECIAL,
          Kind.PUPIL_REFERRAL_UNIT,
          Kind.NURSERY,
          Kind.CHILDRENS_CENTRE,
          Kind.CHILDRENS_CENTRE);
  private static final int WEIGHTS = weights();

  private final SchoolMaker maker;
  private final Draw draw;
  private final int rows;
  private final List<School> schools = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * @param rows how many rows of the register to use
   */
  Stories(SchoolMaker maker, Draw draw, int rows) {
    this.maker = maker;
    this.draw = draw;
    this.rows = rows;
  }

  List<School> schools() {
    return schools;
  }

  List<Link> links() {
    return links;
  }

  /**
   * Tells them all.
   *
   * @param capital whether this area has the university, the consortium and the rarer events
   */
  Stories tell(boolean capital) {
    EVERYWHERE.forEach(this::open);
    if (capital) {
      open(Kind.UNIVERSITY);
      consortium();
      conversion(Kind.CONVERTER_SECONDARY);
      merger();
      split();
      freshStart();
      add(Kind.COMMUNITY_PRIMARY, Life.closing(null, Days.AFTER_NEXT_YEAR));
      add(Kind.FREE_SECONDARY, Life.proposed(Days.NEXT_YEAR));
    }
    while (left() > 0) {
      one(kind());
    }
    return this;
  }

  private int left() {
    return rows - schools.size();
  }

  private void one(Kind kind) {
    if (kind.converted() && draw.chance(0.75)) {
      conversion(kind);
    } else if (kind == Kind.COMMUNITY_PRIMARY && draw.chance(0.06)) {
      merger();
    } else if (kind == Kind.AIDED_PRIMARY && draw.chance(0.02)) {
      split();
    } else if (kind == Kind.SPONSORED_SECONDARY && draw.chance(0.1)) {
      freshStart();
    } else if (draw.chance(0.05)) {
      add(kind, Life.closed(null, Days.endOfTerm(draw), Closing.CLOSURE));
    } else if (draw.chance(0.012)) {
      add(kind, Life.closing(null, Days.AFTER_NEXT_YEAR));
    } else if (draw.chance(0.008)) {
      add(kind, Life.proposed(Days.NEXT_YEAR));
    } else {
      open(kind);
    }
  }

  private void open(Kind kind) {
    boolean known = draw.chance(0.4) || kind.type().inTrust();
    LocalDate opened = known ? Days.startOfTerm(draw) : null;
    Opening why =
        kind.type().group() == Type.Group.FREE_SCHOOLS
            ? Opening.FREE_SCHOOL
            : known ? Opening.NEW_PROVISION : Opening.NOT_APPLICABLE;
    add(kind, Life.open(opened, why));
  }

  private void conversion(Kind kind) {
    if (left() < 2) {
      return;
    }
    LocalDate day = Days.firstOfMonth(draw);
    boolean converter = kind.type().converter();
    School before =
        add(
            kind.maintained(draw),
            Life.closed(
                null, day.minusDays(1), converter ? Closing.CONVERTER : Closing.FOR_ACADEMY));
    School after =
        keep(
            maker.convert(
                before,
                kind,
                Life.open(day, converter ? Opening.CONVERTER : Opening.NEW_PROVISION)));
    link(before, after, "Predecessor", "Successor", day);
  }

  /** An infant and a junior school become one primary school. */
  private void merger() {
    if (left() < 3) {
      return;
    }
    LocalDate day = Days.startOfTerm(draw);
    Life end = Life.closed(null, day.minusDays(1), Closing.AMALGAMATION);
    School whole = maker.make(Kind.COMMUNITY_PRIMARY, Life.open(day, Opening.AMALGAMATION));
    School infants = keep(maker.part(whole, "Infant", 4, 7, end));
    School juniors = keep(maker.part(whole, "Junior", 7, 11, end));
    keep(whole);
    link(infants, whole, "Predecessor - amalgamated", "Successor - amalgamated", day);
    link(juniors, whole, "Predecessor - amalgamated", "Successor - amalgamated", day);
  }

  /** One primary school becomes an infant and a junior school. */
  private void split() {
    if (left() < 3) {
      return;
    }
    LocalDate day = Days.startOfTerm(draw);
    School whole =
        add(Kind.COMMUNITY_PRIMARY, Life.closed(null, day.minusDays(1), Closing.CLOSURE));
    School infants = keep(maker.part(whole, "Infant", 4, 7, Life.open(day, Opening.SPLIT)));
    School juniors = keep(maker.part(whole, "Junior", 7, 11, Life.open(day, Opening.SPLIT)));
    link(whole, infants, "Predecessor - Split School", "Successor - Split School", day);
    link(whole, juniors, "Predecessor - Split School", "Successor - Split School", day);
  }

  /** An academy that failed under one trust starts afresh under another. */
  private void freshStart() {
    if (left() < 2) {
      return;
    }
    LocalDate day = Days.recentStartOfTerm(draw);
    LocalDate opened = day.minusYears(6);
    School before =
        add(Kind.SPONSORED_SECONDARY, Life.closed(opened, day.minusDays(1), Closing.FRESH_START));
    School after =
        keep(maker.convert(before, Kind.SPONSORED_SECONDARY, Life.open(day, Opening.FRESH_START)));
    link(before, after, "Predecessor", "Successor", day);
  }

  /** Secondary schools that teach their sixth form together. */
  private void consortium() {
    School centre = add(Kind.SIXTH_FORM_CENTRE, Life.open(null, Opening.NOT_APPLICABLE));
    for (int i = 0; i < 3; i++) {
      School member = add(Kind.COMMUNITY_SECONDARY, Life.open(null, Opening.NOT_APPLICABLE));
      links.add(new Link(member, centre, "Sixth Form Centre Link", null));
      links.add(new Link(centre, member, "Sixth Form Centre School", null));
    }
  }

  private void link(School before, School after, String back, String on, LocalDate day) {
    links.add(new Link(after, before, back, day));
    links.add(new Link(before, after, on, day));
  }

  private School add(Kind kind, Life life) {
    return keep(maker.make(kind, life));
  }

  private School keep(School school) {
    schools.add(school);
    return school;
  }

  private Kind kind() {
    int mark = draw.below(WEIGHTS);
    for (Kind kind : Kind.values()) {
      mark -= kind.weight();
      if (mark < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("The weights do not add up to " + WEIGHTS + ".");
  }

  private static int weights() {
    int sum = 0;
    for (Kind kind : Kind.values()) {
      sum += kind.weight();
    }
    return sum;
  }
}
