package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieReason.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two organisations said of each other, and says how sure their tie is on a day.
 *
 * <p>Both name the other: confirmed. One does and the other says nothing: claimed. One does and the
 * other, asked about it, names others: unconfirmed. One does and the other says strength 0:
 * disputed. The last day has passed, or one side closed and no single organisation carries its ties
 * on: lapsed. Nobody affirms it: no tie.
 */
final class StatementReading {
  private final Carriers carriers;
  private final LocalDate day;
  private final Map<Pair, List<TieEntry>> entries = new LinkedHashMap<>();
  private final Set<OrganisationId> voluntaryKnown = new HashSet<>();
  private final Set<OrganisationId> answered = new HashSet<>();
  private final Set<OrganisationId> silent = new HashSet<>();

  private record Pair(OrganisationId low, OrganisationId high, TieKind kind) {}

  StatementReading(Carriers carriers, LocalDate day) {
    this.carriers = carriers;
    this.day = day;
  }

  void add(TieEntry entry) {
    OrganisationId from = todayOf(entry.from());
    OrganisationId to = entry.to() == null ? null : todayOf(entry.to());
    addAsked(entry, from);
    if (entry.answer() != TieAnswer.SILENT) {
      voluntaryKnown.add(from);
    }
    if (to == null) {
      return;
    }
    if (entry.answer() == TieAnswer.NAMED) {
      voluntaryKnown.add(to);
    }
    if (from.equals(to)) {
      return; // Two schools that have become one.
    }
    boolean inOrder = from.compareTo(to) < 0;
    var pair =
        new Pair(inOrder ? from : to, inOrder ? to : from, TieKind.ofStatement(entry.kind()));
    entries
        .computeIfAbsent(pair, key -> new ArrayList<>())
        .add(
            new TieEntry(
                from,
                to,
                entry.kind(),
                entry.strength(),
                entry.fromOn(),
                entry.toOn(),
                entry.source(),
                entry.answer()));
  }

  private void addAsked(TieEntry entry, OrganisationId from) {
    if (entry.isCurrentOn(day)) {
      switch (entry.answer()) {
        case ANSWERED -> answered.add(from);
        case SILENT -> silent.add(from);
        case NAMED, PASSED_OVER, NOBODY -> {}
      }
    }
  }

  /** Who was asked on that day and answered, of those of whom it was written down. */
  Set<OrganisationId> answered() {
    return answered;
  }

  /** Who was asked and has answered nobody who asked. */
  Set<OrganisationId> silent() {
    Set<OrganisationId> never = new HashSet<>(silent);
    never.removeAll(answered);
    return never;
  }

  /**
   * Whoever said or was said something, or was asked and named nobody; but not the silent, of whom
   * others say what they can and no more.
   */
  Set<OrganisationId> voluntaryKnown() {
    Set<OrganisationId> known = new HashSet<>(voluntaryKnown);
    known.removeAll(silent());
    return known;
  }

  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    entries.forEach((pair, said) -> {
      Statement statement = statement(pair, said);
      if (statement != null) {
        statements.add(statement);
      }
    });
    return statements;
  }

  private @Nullable Statement statement(Pair pair, List<TieEntry> said) {
    List<TieEntry> now = said.stream().filter(each -> each.isCurrentOn(day)).toList();
    boolean bothOpen = carriers.isOpen().test(pair.low()) && carriers.isOpen().test(pair.high());
    if (bothOpen && now.stream().anyMatch(TieEntry::affirms)) {
      return of(pair, now, state(pair, now));
    }
    List<TieEntry> past =
        said.stream().filter(each -> each.affirms() && (each.isOverBy(day) || !bothOpen)).toList();
    return past.isEmpty() ? null : of(pair, past, TieState.LAPSED);
  }

  private static TieState state(Pair pair, List<TieEntry> now) {
    boolean low = now.stream().anyMatch(each -> each.from().equals(pair.low()) && each.affirms());
    boolean high = now.stream().anyMatch(each -> each.from().equals(pair.high()) && each.affirms());
    if (low && high) {
      return TieState.CONFIRMED;
    }
    OrganisationId named = low ? pair.high() : pair.low();
    List<TieEntry> byNamed = now.stream().filter(each -> each.from().equals(named)).toList();
    if (byNamed.stream().anyMatch(TieEntry::denies)) {
      return TieState.DISPUTED;
    }
    return byNamed.isEmpty() ? TieState.CLAIMED : TieState.UNCONFIRMED;
  }

  private static Statement of(Pair pair, List<TieEntry> said, TieState state) {
    OrganisationId one = said.stream().filter(TieEntry::affirms).findFirst().orElseThrow().from();
    OrganisationId other = one.equals(pair.low()) ? pair.high() : pair.low();
    Set<String> sources = new TreeSet<>();
    LocalDate from = null;
    LocalDate to = LocalDate.MIN;
    for (TieEntry each : said) {
      sources.add(each.source());
      if (each.affirms()) {
        from = earliest(from, each.fromOn());
        to = each.toOn() == null || to == null ? null : each.toOn().isAfter(to) ? each.toOn() : to;
      }
    }
    return new Statement(
        pair.kind(),
        one,
        other,
        strength(said, one),
        strength(said, other),
        from,
        to,
        String.join("; ", sources),
        state);
  }

  private static @Nullable Integer strength(List<TieEntry> said, OrganisationId by) {
    Integer strongest = null;
    for (TieEntry each : said) {
      Integer strength = each.strength();
      if (each.from().equals(by)
          && strength != null
          && (strongest == null || strength > strongest)) {
        strongest = strength;
      }
    }
    return strongest;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  // Who closed and is carried on by nobody keeps its own entry: the tie is shown there as lapsed.
  private OrganisationId todayOf(OrganisationId id) {
    OrganisationId carrier = carriers.find(id);
    return carrier == null ? id : carrier;
  }
}
