package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.coding.Reading;
import org.crossroads.platform.questionnaires.coding.Readings;
import org.crossroads.platform.questionnaires.coding.Theme;
import org.crossroads.platform.questionnaires.coding.Themes;
import org.crossroads.platform.questionnaires.coding.Verdict;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Paging;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the page on which answers are read, and reads what was ticked on it. */
@Component
record ThemeParts(Themes themes, Readings readings, Waves waves) {
  private static final int ON_A_PAGE = 20;

  ThemesPage page(
      Wave wave,
      FormQuestion question,
      int number,
      boolean unread,
      String typed,
      ErrorSummary errors) {
    List<Theme> own = themes.list(wave, question.name());
    Paging paging = paging(wave, question, number, unread);
    List<Reading> some = readings.list(wave, question, unread, paging.skipped(), ON_A_PAGE);
    List<ThemesPage.Line> lines = new ArrayList<>();
    for (Reading each : some) {
      lines.add(
          line(each, paging.skipped() + lines.size() + 1, each.themes(), each.quoted(), own, ""));
    }
    return page(wave, question, own, lines, paging, unread, typed, errors);
  }

  /** How many pages all answers take. */
  int pages(Wave wave, FormQuestion question) {
    return paging(wave, question, 1, false).pages();
  }

  private Paging paging(Wave wave, FormQuestion question, int number, boolean unread) {
    Readings.Progress progress = readings.progress(wave, question);
    String own = "/waves/" + wave.id() + "/themes/" + question.name();
    return new Paging(
        number,
        ON_A_PAGE,
        unread ? progress.unread() : progress.all(),
        page -> own + "?page=" + page + (unread ? "&unread=yes" : ""));
  }

  /** Only the answers of which nothing was kept, with what both said of them. */
  ThemesPage collided(
      Wave wave,
      FormQuestion question,
      int number,
      boolean unread,
      List<Verdict> verdicts,
      List<Reading> collided) {
    List<Theme> own = themes.list(wave, question.name());
    List<ThemesPage.Line> lines = new ArrayList<>();
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    for (Reading now : collided) {
      Verdict mine =
          verdicts.stream()
              .filter(each -> each.response().equals(now.response()))
              .findFirst()
              .orElseThrow();
      int place = lines.size() + 1;
      lines.add(line(now, place, mine.themes(), mine.quoted(), own, theirs(now, own)));
      problems.add(
          new ErrorSummary.Problem(
              "answer-" + place,
              "Answer %d has changed since you saw it. Nothing of yours was kept for it yet: compare, and save to keep what is ticked below"
                  .formatted(place)));
    }
    Paging one = new Paging(number, ON_A_PAGE, 1, page -> "");
    return page(wave, question, own, lines, one, unread, "", new ErrorSummary(problems));
  }

  private static String theirs(Reading now, List<Theme> own) {
    return switch (now.state()) {
      case NOT_READ -> "Nobody else has read it.";
      case CHANGED -> "The respondent has changed the words.";
      case READ -> {
        String names =
            own.stream()
                .filter(theme -> now.themes().contains(theme.id()))
                .map(Theme::name)
                .collect(Collectors.joining(", "));
        yield "Somebody else has said: %s%s."
            .formatted(names.isEmpty() ? "no theme" : names, now.quoted() ? "; to be quoted" : "");
      }
    };
  }

  private ThemesPage page(
      Wave wave,
      FormQuestion question,
      List<Theme> own,
      List<ThemesPage.Line> lines,
      Paging paging,
      boolean unread,
      String typed,
      ErrorSummary errors) {
    return new ThemesPage(
        wave.id(),
        question.name(),
        question.label(),
        progress(wave, question),
        own.stream().map(theme -> Choice.of(theme.id().toString(), theme.name(), false)).toList(),
        lines,
        paging,
        unread,
        typed,
        errors);
  }

  private String progress(Wave wave, FormQuestion question) {
    if (waves.keepsBack(wave)) {
      return wave.whenShown();
    }
    Readings.Progress progress = readings.progress(wave, question);
    return progress.all() == 0
        ? "Nobody has answered in words yet."
        : "%s were read."
            .formatted(Words.share(progress.all() - progress.unread(), progress.all()));
  }

  private static ThemesPage.Line line(
      Reading reading,
      int number,
      Set<UUID> ticked,
      boolean quoted,
      List<Theme> own,
      String theirs) {
    return new ThemesPage.Line(
        reading.response().toString(),
        number,
        reading.text(),
        reading.seen(),
        reading.state().label(),
        own.stream()
            .map(theme ->
                Choice.of(theme.id().toString(), theme.name(), ticked.contains(theme.id())))
            .toList(),
        permission(reading),
        quoted,
        theirs);
  }

  private static String permission(Reading reading) {
    if (!reading.mayBeQuoted()) {
      return "";
    }
    return reading.by().isEmpty() ? "without a name" : "as those of " + reading.by();
  }

  /** What was ticked: one verdict for each answer that the page showed. */
  static List<Verdict> verdicts(MultiValueMap<String, String> form) {
    List<Verdict> verdicts = new ArrayList<>();
    for (String key : form.getOrDefault("answer", List.of())) {
      id(key)
          .ifPresent(response ->
              verdicts.add(
                  new Verdict(
                      response,
                      String.valueOf(form.getFirst("seen." + key)),
                      ids(form.getOrDefault("theme." + key, List.of())),
                      form.containsKey("quote." + key))));
    }
    return verdicts;
  }

  private static Set<UUID> ids(List<String> texts) {
    Set<UUID> ids = new LinkedHashSet<>();
    texts.forEach(text -> id(text).ifPresent(ids::add));
    return ids;
  }

  /** An id as it stands in forms; empty if it is none. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
