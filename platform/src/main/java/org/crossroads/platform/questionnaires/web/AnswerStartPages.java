package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.answering.AnswerSheet;
import org.crossroads.platform.questionnaires.answering.EarlierAnswers;
import org.crossroads.platform.questionnaires.answering.Responses;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a respondent begins and ends: what will happen with the answers, the check, the thanks. */
@Controller
class AnswerStartPages {
  private final Responses responses;
  private final Waves waves;
  private final EarlierAnswers earlier;
  private final AnswerWords words;

  AnswerStartPages(Responses responses, Waves waves, EarlierAnswers earlier, AnswerWords words) {
    this.responses = responses;
    this.waves = waves;
    this.earlier = earlier;
    this.words = words;
  }

  @GetMapping("/answer/{secret}")
  AnswerStartPage start(@PathVariable String secret) {
    Optional<Wave> open = waves.findByOpenLink(secret);
    if (open.isPresent()) {
      Wave wave = open.get();
      return page(
          wave,
          waves.form(wave).title(),
          "",
          waves.now(wave) == Wave.Time.OPEN ? "/answer/" + secret : "",
          "Start",
          "");
    }
    AnswerSheet sheet = responses.open(secret);
    boolean takes = responses.takesAnswers(sheet);
    boolean begun = !sheet.answers().byName().isEmpty();
    return page(
        sheet.wave(),
        sheet.form().title(),
        sheet.name(),
        takes ? "/answer/" + secret : "",
        sheet.sent() ? "See or change your answers" : begun ? "Go on" : "Start",
        takes && !begun ? earlier.find(sheet).map(EarlierAnswers.Found::wave).orElse("") : "");
  }

  private AnswerStartPage page(
      Wave wave, String title, String who, String address, String button, String copied) {
    List<String> facts = new ArrayList<>();
    facts.add(
        switch (waves.now(wave)) {
          case BEFORE -> "It takes answers from %s.".formatted(Words.date(wave.opensOn()));
          case OPEN -> "It takes answers until %s.".formatted(Words.date(wave.closesOn()));
          case CLOSED ->
              "It closed on %s and takes no more answers.".formatted(Words.date(wave.closesOn()));
        });
    facts.add(
        wave.anonymous()
            ? "It is anonymous: nothing is kept that says who you are or when you answered, and no result is shown of fewer than 5 people, nor before it has closed. Once sent, your answers cannot be opened or changed, by you or anybody else."
            : "Your answers are kept with the name above. You can stop at any page and come back by the same link, and change them until it closes.");
    return new AnswerStartPage(
        title, who, List.of(wave.whatHappens().split("\\R+", -1)), facts, address, button, copied);
  }

  @PostMapping("/answer/{secret}")
  Object begin(@PathVariable String secret, @RequestParam(defaultValue = "no") String copy) {
    Optional<Wave> open = waves.findByOpenLink(secret);
    if (open.isPresent()) {
      if (waves.now(open.get()) != Wave.Time.OPEN) {
        return SeeOther.to("/answer/" + secret);
      }
      String own = responses.begin(open.get()).text();
      return SeeOther.to("/answer/" + own + "/" + responses.open(own).pages().getFirst());
    }
    AnswerSheet sheet = responses.open(secret);
    if (copy.equals("yes")) {
      earlier.copy(secret);
    }
    return SeeOther.to(
        sheet.sent()
            ? "/answer/" + secret + "/check"
            : "/answer/" + secret + "/" + sheet.pages().getFirst());
  }

  @GetMapping("/answer/{secret}/check")
  AnswerCheckPage check(@PathVariable String secret) {
    return check(secret, responses.open(secret), ErrorSummary.none());
  }

  @PostMapping("/answer/{secret}/check")
  Object send(@PathVariable String secret) {
    AnswerSheet sheet = responses.open(secret);
    if (responses.send(secret)) {
      return SeeOther.to("/answered/" + sheet.wave().id());
    }
    if (!responses.takesAnswers(sheet)) {
      return SeeOther.to("/answer/" + secret);
    }
    return check(
        secret,
        sheet,
        new ErrorSummary(
            sheet.open().stream()
                .map(question ->
                    new ErrorSummary.Problem(
                        "part-" + pageOf(sheet, question),
                        "Answer “%s” before you send".formatted(question.label())))
                .toList()));
  }

  @GetMapping("/answered/{wave:[0-9a-f-]{36}}")
  AnsweredPage sent(@PathVariable UUID wave) {
    Wave found = waves.find(wave).orElseThrow(() -> new Absent("There is no questionnaire here."));
    return new AnsweredPage(
        "Your answers were sent",
        List.of(
            "Thank you. This is all there is to do.",
            found.anonymous()
                ? "Nothing leads from them to you, so they cannot be changed any more."
                : "Until %s you can change them by the link in your mail."
                    .formatted(Words.date(found.closesOn()))),
        List.of());
  }

  private AnswerCheckPage check(String secret, AnswerSheet sheet, ErrorSummary errors) {
    List<AnswerCheckPage.Part> parts = new ArrayList<>();
    for (int page : sheet.pages()) {
      List<SummaryRow> rows = new ArrayList<>();
      for (FormQuestion question : sheet.asked(page)) {
        if (question.kind() == FormKind.GRID) {
          rows.add(new SummaryRow(question.label(), List.of()));
        }
        for (String column : question.columns()) {
          rows.add(
              new SummaryRow(
                  AnswerWords.labels(question, column).getLast(),
                  List.of(new Cell.Text(words.of(question, column, sheet.answers())))));
        }
      }
      parts.add(
          new AnswerCheckPage.Part(
              sheet.form().pages().get(page - 1).title(), "/answer/" + secret + "/" + page, rows));
    }
    return new AnswerCheckPage(
        sheet.form().title(),
        sheet.name(),
        parts,
        "/answer/" + secret + "/check",
        sheet.sent(),
        errors);
  }

  private static int pageOf(AnswerSheet sheet, FormQuestion question) {
    return sheet.pages().stream()
            .filter(page -> sheet.asked(page).contains(question))
            .map(page -> sheet.pages().indexOf(page))
            .findFirst()
            .orElse(0)
        + 1;
  }
}
