package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.answering.AnswerSheet;
import org.crossroads.platform.questionnaires.answering.PageAnswers;
import org.crossroads.platform.questionnaires.answering.Responses;
import org.crossroads.platform.questionnaires.answering.SaveOutcome;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages on which respondents answer: one for each topic, kept each time one is sent on. */
@Controller
class AnswerPages {
  private static final String PAGE = "/answer/{secret}/{page:[0-9]{1,3}}";

  private final Responses responses;
  private final AnswerBoxes boxes;
  private final AnswerWords words;
  private final AnswerFiles files;

  AnswerPages(Responses responses, AnswerBoxes boxes, AnswerWords words, AnswerFiles files) {
    this.responses = responses;
    this.boxes = boxes;
    this.words = words;
    this.files = files;
  }

  @GetMapping(PAGE)
  Object show(@PathVariable String secret, @PathVariable int page) {
    AnswerSheet sheet = responses.open(secret);
    if (!sheet.pages().contains(page)) {
      throw new Absent("There is no such page in this questionnaire.");
    }
    if (!responses.takesAnswers(sheet)) {
      return SeeOther.to("/answer/" + secret);
    }
    List<FormQuestion> asked = sheet.asked(page);
    return page(
        secret,
        page,
        sheet,
        new Typed(asked, AnswerWords.values(asked, sheet.answers()), Map.of(), ""),
        null);
  }

  @PostMapping(PAGE)
  Object save(
      @PathVariable String secret,
      @PathVariable int page,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam MultiValueMap<String, MultipartFile> uploads)
      throws IOException {
    AnswerSheet sheet = responses.open(secret);
    if (page < 1 || page > sheet.form().pages().size()) {
      throw new Absent("There is no such page in this questionnaire.");
    }
    String go = String.valueOf(form.getFirst("go"));
    List<FormQuestion> shown = shown(sheet, page, String.valueOf(form.getFirst("shown")));
    Map<String, String> wrongFiles = files.take(secret, shown, form, uploads);
    PageAnswers.Read read = PageAnswers.read(shown, form, go.equals("next"));
    read.problems().putAll(wrongFiles);
    if (go.equals("next")) {
      missingFiles(shown, responses.open(secret), read.problems());
    }
    List<String> columns =
        PageAnswers.columns(shown).stream()
            .filter(column -> !read.problems().containsKey(column) || isEmpty(form, column))
            .toList();
    Typed typed =
        new Typed(shown, form, read.problems(), go.startsWith("find:") ? go.substring(5) : "");
    SaveOutcome outcome =
        responses.save(secret, columns, seen(sheet, columns, shown, form), read.answers());
    return switch (outcome) {
      case SaveOutcome.Closed closed -> tooLate(closed.sheet(), shown, read.answers());
      case SaveOutcome.Collided collided ->
          page(secret, page, collided.sheet(), typed, collided.theirs());
      case SaveOutcome.Saved saved when !read.problems().isEmpty() || !typed.find().isEmpty() ->
          page(secret, page, saved.sheet(), typed, null);
      case SaveOutcome.Saved saved -> onward(secret, page, saved.sheet(), shown, go);
    };
  }

  private static void missingFiles(
      List<FormQuestion> shown, AnswerSheet sheet, Map<String, String> problems) {
    shown.stream()
        .filter(question -> question.kind() == FormKind.FILE && question.required())
        .filter(question -> !sheet.answers().isGiven(question.name()))
        .forEach(question ->
            problems.putIfAbsent(
                question.name(), "Choose a file for “%s”".formatted(question.label())));
  }

  private static boolean isEmpty(MultiValueMap<String, String> form, String column) {
    return form.getOrDefault(column, List.of()).stream().allMatch(String::isBlank);
  }

  /** Where cells are wrong only the others are kept, so what was seen of these is what counts. */
  private static String seen(
      AnswerSheet sheet,
      List<String> columns,
      List<FormQuestion> shown,
      MultiValueMap<String, String> form) {
    Answers all = sheet.answers().of(PageAnswers.columns(shown));
    boolean unchanged = AnswersJson.fingerprint(all).equals(form.getFirst("seen"));
    return unchanged ? AnswersJson.fingerprint(sheet.answers().of(columns)) : "changed";
  }

  private static Object onward(
      String secret, int page, AnswerSheet sheet, List<FormQuestion> shown, String go) {
    String own = "/answer/" + secret;
    boolean more = !shown.containsAll(sheet.asked(page));
    if (go.equals("back")) {
      return SeeOther.to(
          sheet.pages().stream()
              .filter(each -> each < page)
              .max(Integer::compare)
              .map(each -> own + "/" + each)
              .orElse(own));
    }
    if (go.equals("later")) {
      return SeeOther.to(own);
    }
    // An answer has opened questions on the same page that nobody has seen yet.
    if (more) {
      return SeeOther.to(own + "/" + page);
    }
    return SeeOther.to(
        sheet.pages().stream()
            .filter(each -> each > page)
            .min(Integer::compare)
            .map(each -> own + "/" + each)
            .orElse(own + "/check"));
  }

  private static List<FormQuestion> shown(AnswerSheet sheet, int page, String names) {
    List<String> wanted = Arrays.asList(names.split(" ", -1));
    return sheet.form().pages().get(page - 1).questions().stream()
        .filter(question -> wanted.contains(question.name()))
        .toList();
  }

  /** What stands in the boxes, and for which organisation is looked. */
  private record Typed(
      List<FormQuestion> questions,
      Map<String, List<String>> values,
      Map<String, String> problems,
      String find) {}

  private AnswerPage page(
      String secret, int page, AnswerSheet sheet, Typed typed, @Nullable Answers theirs) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (theirs != null) {
      problems.add(
          new ErrorSummary.Problem(
              "theirs",
              "This page was answered in another window meanwhile. Nothing of yours was kept yet: compare both, and continue to keep what stands below"));
    }
    typed
        .problems()
        .forEach((column, problem) -> problems.add(new ErrorSummary.Problem(column, problem)));
    List<Integer> pages = sheet.pages();
    String own = "/answer/" + secret;
    return new AnswerPage(
        sheet.form().title(),
        sheet.name(),
        sheet.form().pages().get(page - 1).title(),
        "Page %d of %d".formatted(pages.indexOf(page) + 1, pages.size()),
        own + "/" + page,
        own,
        AnswersJson.fingerprint(sheet.answers().of(PageAnswers.columns(typed.questions()))),
        String.join(" ", typed.questions().stream().map(FormQuestion::name).toList()),
        theirs == null ? List.of() : rows(typed.questions(), theirs),
        boxes.of(
            typed.questions(), typed.values(), typed.problems(), typed.find(), files.sent(sheet)),
        new ErrorSummary(problems));
  }

  private AnsweredPage tooLate(
      AnswerSheet sheet, List<FormQuestion> shown, Map<String, Answer> answers) {
    return new AnsweredPage(
        "This questionnaire is closed",
        List.of(
            "“%s” took answers from %s to %s, so this page was not kept. What you answered before is."
                .formatted(
                    sheet.form().title(),
                    Words.date(sheet.wave().opensOn()),
                    Words.date(sheet.wave().closesOn())),
            "Here is what you typed. If it matters, copy it and send it to whoever asked you."),
        rows(shown, new Answers(new LinkedHashMap<>(answers))));
  }

  private List<SummaryRow> rows(List<FormQuestion> questions, Answers answers) {
    List<SummaryRow> rows = new ArrayList<>();
    for (FormQuestion question : questions) {
      for (String column : question.columns()) {
        rows.add(
            SummaryRow.of(
                AnswerWords.labels(question, column).getLast(),
                words.of(question, column, answers)));
      }
    }
    return rows;
  }
}
