package org.crossroads.platform.questionnaires.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.imports.CannotUndo;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.ties.StatedImport;
import org.crossroads.platform.ties.StatedTies;
import org.crossroads.platform.ties.TieStatement;
import org.crossroads.platform.web.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the roster answers of a named wave into ties that everybody sees, when its author says so.
 *
 * <p>A later wave of the same questionnaire asks anew: what the earlier one said holds until the
 * day before. So networks of past days stay right, and nobody is held to an old answer.
 */
@Component
public class WaveTies {
  private final Waves waves;
  private final TieTable table;
  private final StatedTies stated;
  private final Trail trail;
  private final Clock clock;

  WaveTies(Waves waves, TieTable table, StatedTies stated, Trail trail, Clock clock) {
    this.waves = waves;
    this.table = table;
    this.stated = stated;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A wave that asks for ties, for those who run its questionnaire.
   *
   * @throws Absent if it is not theirs, is anonymous or asks for none
   */
  public Wave get(Who who, UUID id) {
    Wave wave = waves.get(who, id);
    if (!table.asksForTies(wave)) {
      throw new Absent("Nobody was asked for their partners by name in this wave.");
    }
    return wave;
  }

  /** How many statements of a wave are ties already, the silent included. */
  public int count(Wave wave) {
    return stated.count(table.source(wave));
  }

  /**
   * Takes the answers of a wave in as ties; what is there already is not taken in twice.
   *
   * @throws Absent if it is not theirs, or nobody has answered
   */
  public ImportSummary state(Who.SignedIn who, UUID id) {
    Wave wave = get(who, id);
    List<TieStatement> own = table.statements(wave);
    if (own.stream().noneMatch(each -> each.to() != null)) {
      throw new Absent("Nobody has named anybody in this wave yet, so there are no ties of it.");
    }
    List<TieStatement> all = withEnds(wave, own);
    LocalDate today = LocalDate.now(clock);
    ImportSummary summary =
        stated.take(
            waves.published(wave).title() + ", " + wave.title(),
            all,
            true,
            today.isBefore(wave.closesOn()) ? today : wave.closesOn());
    if (summary.rows().changesSomething()) {
      tell(who, wave, summary);
    }
    return summary;
  }

  /** Finds what taking the ties of a wave back would undo; empty if there is nothing of its own. */
  public Optional<StatedImport> findTaken(Wave wave) {
    return stated.findLast(
        table.source(wave),
        waves.list(wave.questionnaire()).stream()
            .filter(table::asksForTies)
            .map(table::source)
            .toList());
  }

  /**
   * Takes back what last made answers of a wave into ties, as {@code import undo} does.
   *
   * @param number of the import, as it was shown
   * @throws CannotUndo if it is undone already, or another import came after it
   * @throws Absent if it is not theirs, or the import is none of the wave
   */
  public void takeBack(Who.SignedIn who, UUID id, int number) {
    Wave wave = get(who, id);
    StatedImport taken =
        findTaken(wave)
            .filter(each -> each.run().id() == number)
            .orElseThrow(
                () -> new Absent("These ties were taken back already, or have changed since."));
    stated.undo(taken);
    trail.add(
        TrailEntry.of(
            Author.of(who),
            TrailEvent.TIES_TAKEN_BACK,
            Thing.questionnaire(wave.questionnaire()),
            Change.to("wave", wave.id().toString()),
            Change.to("import", String.valueOf(number))));
  }

  /** With the statements of earlier waves, which now end, as they are in the store. */
  private List<TieStatement> withEnds(Wave wave, List<TieStatement> own) {
    List<Wave> asked =
        waves.list(wave.questionnaire()).stream()
            .filter(other ->
                other.id().equals(wave.id()) || (table.asksForTies(other) && count(other) > 0))
            .toList();
    List<TieStatement> all = new ArrayList<>();
    own.forEach(each -> all.add(until(each, lastDay(wave, asked))));
    for (Wave earlier : asked) {
      if (earlier.opensOn().isBefore(wave.opensOn())) {
        LocalDate last = lastDay(earlier, asked);
        stated.list(table.source(earlier)).forEach(each -> all.add(until(each, last)));
      }
    }
    return all;
  }

  /** The day before the next of these opens, or null if none does. */
  private static @Nullable LocalDate lastDay(Wave wave, List<Wave> asked) {
    return asked.stream()
        .map(Wave::opensOn)
        .filter(day -> day.isAfter(wave.opensOn()))
        .min(Comparator.naturalOrder())
        .map(day -> day.minusDays(1))
        .orElse(null);
  }

  private static TieStatement until(TieStatement each, @Nullable LocalDate last) {
    return new TieStatement(
        each.from(), each.to(), each.kind(), each.strength(), last, each.source(), each.answer());
  }

  private void tell(Who.SignedIn who, Wave wave, ImportSummary summary) {
    trail.add(
        TrailEntry.of(
            Author.of(who),
            TrailEvent.TIES_STATED,
            Thing.questionnaire(wave.questionnaire()),
            Change.to("wave", wave.id().toString()),
            Change.to("import", String.valueOf(summary.id()))));
  }
}
