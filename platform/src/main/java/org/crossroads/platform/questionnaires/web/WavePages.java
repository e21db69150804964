package org.crossroads.platform.questionnaires.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.waves.Frames;
import org.crossroads.platform.questionnaires.waves.WavePlan;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up a wave, and following it. */
@Controller
class WavePages {
  static final String WAVE = "/waves/{id:[0-9a-f-]{36}}";
  private static final String NEW = "/questionnaires/" + QuestionnairePages.ID + "/waves";

  private final Questionnaires questionnaires;
  private final Waves waves;
  private final Frames frames;
  private final WaveParts parts;

  WavePages(Questionnaires questionnaires, Waves waves, Frames frames, WaveParts parts) {
    this.questionnaires = questionnaires;
    this.waves = waves;
    this.frames = frames;
    this.parts = parts;
  }

  @GetMapping(NEW)
  NewWavePage ask(Who.SignedIn who, @PathVariable UUID id) {
    questionnaires.get(who, id);
    return new NewWavePage(id, "", "", "", "", false, ErrorSummary.none());
  }

  @PostMapping(NEW)
  Object begin(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String opens,
      @RequestParam(defaultValue = "") String closes,
      @RequestParam(defaultValue = "") String whatHappens,
      @RequestParam(defaultValue = "named") String kind) {
    questionnaires.get(who, id);
    boolean anonymous = kind.equals("anonymous");
    String happens = whatHappens.replace("\r\n", "\n").strip();
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    LocalDate from = day(opens, "opens", "first", problems);
    LocalDate to = day(closes, "closes", "last", problems);
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(
          new ErrorSummary.Problem("closes", "The last day is before the first. Put one right"));
    }
    if (title.isBlank() || title.strip().length() > 200) {
      problems.add(new ErrorSummary.Problem("title", "Give the wave a name, such as Autumn 2026"));
    }
    if (happens.isEmpty() || happens.length() > 4_000) {
      problems.add(
          new ErrorSummary.Problem(
              "whatHappens", "Say what will happen with the answers, in at most 4,000 letters"));
    }
    if (from == null || to == null || !problems.isEmpty()) {
      return new NewWavePage(
          id, title, opens, closes, whatHappens, anonymous, new ErrorSummary(problems));
    }
    return SeeOther.to(
        "/waves/"
            + waves.begin(who, id, new WavePlan(title.strip(), from, to, happens, anonymous)));
  }

  private static @Nullable LocalDate day(
      String typed, String field, String which, List<ErrorSummary.Problem> problems) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      problems.add(
          new ErrorSummary.Problem(
              field,
              typed.isBlank()
                  ? "Give the %s day".formatted(which)
                  : "“%s” is no day. Write it as 2026-09-01".formatted(typed.strip())));
      return null;
    }
  }

  @GetMapping(WAVE)
  WavePage show(Who.SignedIn who, @PathVariable UUID id) {
    return parts.page(waves.get(who, id), "", ErrorSummary.none());
  }

  @PostMapping(WAVE + "/paper/{invitation}")
  Object paper(Who.SignedIn who, @PathVariable UUID id, @PathVariable UUID invitation) {
    Secret secret =
        frames
            .paper(who, id, invitation)
            .orElseThrow(() ->
                new Absent(
                    "There is nobody in this wave to enter paper for: whoever has answered something by their link has to finish it there."));
    return SeeOther.to("/answer/" + secret.text());
  }
}
