package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.Invitation;
import org.crossroads.platform.questionnaires.waves.ReminderRule;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;
import org.crossroads.platform.web.parts.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a wave. */
@Component
class WaveParts {
  private static final int MOST_ROWS = 1_000;

  private final Waves waves;
  private final Frames frames;
  private final Areas areas;
  private final PublicAddress address;

  WaveParts(Waves waves, Frames frames, Areas areas, PublicAddress address) {
    this.waves = waves;
    this.frames = frames;
    this.areas = areas;
    this.address = address;
  }

  WavePage page(Wave wave, String typed, ErrorSummary errors) {
    List<Invitation> frame = frames.list(wave);
    return new WavePage(
        wave,
        waves.form(wave).title() + ": " + wave.title(),
        state(wave),
        wave.anonymous() ? "" : progress(frame),
        frame.isEmpty() ? null : table(wave, frame),
        frames.listToInvite(wave).size(),
        wave.openLink() == null ? "" : address.stated().orElse("") + "/answer/" + wave.openLink(),
        wave.anonymous() || frame.isEmpty() ? List.of() : reminders(wave),
        !waves.keepsBack(wave),
        Stream.concat(areas.listRegions().stream(), areas.listAuthorities().stream())
            .map(area -> Choice.of(area.code(), area.name(), false))
            .toList(),
        Arrays.stream(Sector.values())
            .map(sector -> Choice.of(sector.code(), sector.label(), false))
            .toList(),
        typed,
        errors);
  }

  private List<SummaryRow> state(Wave wave) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            "Open",
            "%s to %s, %s"
                .formatted(
                    Words.date(wave.opensOn()),
                    Words.date(wave.closesOn()),
                    switch (waves.now(wave)) {
                      case BEFORE -> "not yet";
                      case OPEN -> "now";
                      case CLOSED -> "closed";
                    })));
    rows.add(SummaryRow.of("Version", wave.number()));
    rows.add(
        SummaryRow.of(
            "Answers",
            wave.anonymous()
                ? "One link for everybody. " + wave.whenShown()
                : "With the names of those who were asked"));
    rows.add(SummaryRow.of("What respondents are told", wave.whatHappens()));
    if (waves.asksForTies(wave)) {
      rows.add(
          SummaryRow.link("Ties", "Make the answers into ties", "/waves/" + wave.id() + "/ties"));
    }
    return rows;
  }

  /** How many are how far, of all. */
  static String progress(List<Invitation> frame) {
    return frame.isEmpty()
        ? "Nobody is in the frame yet."
        : "%s sent, %s under way, %s not started, of %s."
            .formatted(
                Words.number(count(frame, Invitation.State.SENT)),
                Words.number(count(frame, Invitation.State.UNDER_WAY)),
                Words.number(count(frame, Invitation.State.NOT_STARTED)),
                Words.number(frame.size()));
  }

  private static long count(List<Invitation> frame, Invitation.State state) {
    return frame.stream().filter(each -> each.state() == state).count();
  }

  private List<Choice> reminders(Wave wave) {
    return Arrays.stream(ReminderRule.values())
        .map(rule ->
            new Choice(
                rule.code(),
                "Those " + rule.label(),
                frames.listToRemind(wave, rule).size(),
                rule == ReminderRule.NOT_STARTED))
        .toList();
  }

  private static @Nullable Table table(Wave wave, List<Invitation> frame) {
    return Table.of(
        frame.size() <= MOST_ROWS
            ? "Who is asked"
            : "Who is asked: the first %s of %s by name; the download of the answers has all"
                .formatted(Words.number(MOST_ROWS), Words.number(frame.size())),
        List.of(
            Column.of("Name"),
            Column.of("State"),
            Column.numeric("Answered"),
            Column.of("Invited"),
            Column.of("Paper")),
        frame.stream()
            .limit(MOST_ROWS)
            .map(each ->
                List.of(
                    new Cell.Text(
                        each.name() + (each.email().isEmpty() ? "" : " (" + each.email() + ")")),
                    Cell.tag(tag(each.state())),
                    Cell.figure(Words.decimal(each.done() * 100, 0) + "%"),
                    new Cell.Text(invited(each)),
                    each.theirs()
                        ? new Cell.Text("")
                        : new Cell.Action(
                            "Enter paper",
                            "of " + each.name(),
                            "/waves/" + wave.id() + "/paper/" + each.id())))
            .toList());
  }

  private static String invited(Invitation each) {
    if (each.invitedOn() == null) {
      return each.email().isEmpty() ? "No address" : "Not yet";
    }
    return Words.date(each.invitedOn())
        + (each.remindedOn() == null ? "" : ", reminded " + Words.date(each.remindedOn()));
  }

  private static Tag tag(Invitation.State state) {
    return new Tag(
        state.label(),
        switch (state) {
          case SENT -> Tag.Tone.GOOD;
          case UNDER_WAY -> Tag.Tone.NEW;
          case NOT_STARTED -> Tag.Tone.QUIET;
        });
  }
}
