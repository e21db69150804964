package org.crossroads.platform.questionnaires.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.Draft;
import org.crossroads.platform.questionnaires.FormEdits;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing one question: a new one at the end of a page, or one that is there. */
@Controller
class QuestionPages {
  private static final String OUTLINE = "/questionnaires/" + QuestionnairePages.ID;
  private static final String NEW = OUTLINE + "/pages/{page:[0-9]{1,3}}/questions";
  private static final String OLD = OUTLINE + "/questions/{name}";

  private final Questionnaires questionnaires;

  QuestionPages(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @GetMapping(NEW)
  QuestionPage begin(Who.SignedIn who, @PathVariable UUID id, @PathVariable int page) {
    Draft draft = questionnaires.get(who, id);
    requirePage(draft.form(), page);
    return page(draft, "", page, QuestionForm.empty(), ErrorSummary.none());
  }

  @PostMapping(NEW)
  Object add(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable int page,
      @RequestParam Map<String, String> sent) {
    Draft draft = questionnaires.get(who, id);
    requirePage(draft.form(), page);
    QuestionForm form = QuestionForm.read(sent);
    FormQuestion question = form.question();
    Form with = FormEdits.withQuestion(draft.form(), page, question);
    return saved(who, draft, with, form, question, "", page, revision(sent));
  }

  @GetMapping(OLD)
  QuestionPage edit(Who.SignedIn who, @PathVariable UUID id, @PathVariable String name) {
    Draft draft = questionnaires.get(who, id);
    FormQuestion question = question(draft.form(), name);
    return page(
        draft,
        name,
        FormEdits.pageOf(draft.form(), name),
        QuestionForm.of(question),
        ErrorSummary.none());
  }

  @PostMapping(OLD)
  Object save(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String name,
      @RequestParam Map<String, String> sent) {
    Draft draft = questionnaires.get(who, id);
    question(draft.form(), name);
    QuestionForm form = QuestionForm.read(sent);
    FormQuestion question = form.question();
    Form with = FormEdits.withQuestionReplaced(draft.form(), name, question);
    int page = FormEdits.pageOf(draft.form(), name);
    return saved(who, draft, with, form, question, name, page, revision(sent));
  }

  private Object saved(
      Who.SignedIn who,
      Draft draft,
      Form with,
      QuestionForm form,
      FormQuestion question,
      String name,
      int page,
      int revision) {
    ErrorSummary errors = form.problems(with, question);
    if (!errors.problems().isEmpty()) {
      return page(draft, name, page, form, errors);
    }
    if (!questionnaires.save(who, draft.id(), revision, with)) {
      return page(
          questionnaires.get(who, draft.id()),
          name,
          page,
          form,
          ErrorSummary.of(
              "label",
              "Somebody else has changed this questionnaire meanwhile. Nothing was saved yet: look at its outline, and save again if your change still fits"));
    }
    return SeeOther.to("/questionnaires/" + draft.id() + "#page-" + page);
  }

  private static int revision(Map<String, String> sent) {
    String typed = sent.getOrDefault("revision", "");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private static QuestionPage page(
      Draft draft, String name, int page, QuestionForm form, ErrorSummary errors) {
    String own = "/questionnaires/" + draft.id();
    return new QuestionPage(
        draft.id(),
        name.isEmpty() ? "Add a question" : "Change a question",
        draft.revision(),
        name.isEmpty() ? own + "/pages/" + page + "/questions" : own + "/questions/" + name,
        form,
        Arrays.stream(FormKind.values())
            .map(kind -> Choice.of(kind.code(), kind.label(), kind.code().equals(form.kind())))
            .toList(),
        conditions(draft.form(), name),
        errors);
  }

  /** Conditions that an author may copy: one for each earlier question with choices. */
  private static List<String> conditions(Form form, String name) {
    return form.questions().stream()
        .takeWhile(question -> !question.name().equals(name))
        .filter(question -> question.kind() == FormKind.SINGLE && !question.choices().isEmpty())
        .map(question -> "${%s} = '%s'".formatted(question.name(), first(question)))
        .limit(12)
        .toList();
  }

  private static String first(FormQuestion question) {
    return question.choices().stream().map(Question.Choice::name).findFirst().orElse("");
  }

  private static FormQuestion question(Form form, String name) {
    return form.find(name)
        .orElseThrow(() -> new Absent("There is no such question in this questionnaire."));
  }

  private static void requirePage(Form form, int page) {
    if (page < 1 || page > form.pages().size()) {
      throw new Absent("There is no such page in this questionnaire.");
    }
  }
}
