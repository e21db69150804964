package org.crossroads.platform.questionnaires.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormChecks;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.Draft;
import org.crossroads.platform.questionnaires.Mapping;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Version;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Seeing a draft as respondents will, and publishing it. */
@Controller
class PublicationPages {
  private static final String OUTLINE = "/questionnaires/" + QuestionnairePages.ID;

  private final Questionnaires questionnaires;
  private final AnswerBoxes boxes;

  PublicationPages(Questionnaires questionnaires, AnswerBoxes boxes) {
    this.questionnaires = questionnaires;
    this.boxes = boxes;
  }

  @GetMapping(OUTLINE + "/preview/{page:[0-9]{1,3}}")
  AnswerPage preview(Who.SignedIn who, @PathVariable UUID id, @PathVariable int page) {
    Form form = questionnaires.get(who, id).form();
    if (page < 1 || page > form.pages().size()) {
      throw new Absent("There is no such page in this questionnaire.");
    }
    FormPage shown = form.pages().get(page - 1);
    String next = "/questionnaires/" + id + "/preview/" + (page + 1);
    return new AnswerPage(
        form.title(),
        "",
        shown.title(),
        "Page %d of %d".formatted(page, form.pages().size()),
        "",
        page < form.pages().size() ? next : "",
        "",
        "",
        List.of(),
        boxes.of(
            shown.questions(),
            AnswerWords.values(shown.questions(), Answers.none()),
            Map.of(),
            "",
            AnswerFiles.Sent.NONE),
        ErrorSummary.none());
  }

  @GetMapping(OUTLINE + "/publication")
  PublicationPage ask(Who.SignedIn who, @PathVariable UUID id) {
    Draft draft = questionnaires.get(who, id);
    Optional<Version> last = questionnaires.listVersions(id).stream().findFirst();
    List<FormQuestion> earlier = last.map(Version::form).map(Form::questions).orElse(List.of());
    return new PublicationPage(
        id,
        draft.form().title(),
        last.map(Version::number).orElse(0) + 1,
        draft.revision(),
        FormChecks.problems(draft.form()).stream().map(FormChecks.Problem::sentence).toList(),
        last.isEmpty()
            ? List.of()
            : counted(draft.form()).stream().map(each -> line(each, earlier)).toList(),
        earlier.stream().map(FormQuestion::name).toList());
  }

  @PostMapping(OUTLINE + "/publication")
  Object publish(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam Map<String, String> sent) {
    Draft draft = questionnaires.get(who, id);
    if (!FormChecks.problems(draft.form()).isEmpty()) {
      return SeeOther.to("/questionnaires/" + id);
    }
    Map<String, Mapping> mapping = new LinkedHashMap<>();
    for (FormQuestion question : counted(draft.form())) {
      Mapping.Relation.find(sent.getOrDefault("relation." + question.name(), ""))
          .ifPresent(relation ->
              mapping.put(
                  question.name(),
                  new Mapping(
                      relation == Mapping.Relation.NOT_COMPARABLE
                          ? ""
                          : sent.getOrDefault("earlier." + question.name(), ""),
                      relation)));
    }
    boolean published = questionnaires.publish(who, id, revision, mapping).isPresent();
    return SeeOther.to("/questionnaires/" + id + (published ? "" : "?changed=yes"));
  }

  private static List<FormQuestion> counted(Form form) {
    return form.questions().stream()
        .filter(question -> question.kind() != FormKind.INFORMATION)
        .toList();
  }

  private static PublicationPage.Line line(FormQuestion question, List<FormQuestion> earlier) {
    Optional<FormQuestion> before =
        earlier.stream().filter(each -> each.name().equals(question.name())).findFirst();
    Mapping.Relation guess =
        before
            .map(each ->
                each.label().equals(question.label())
                        && each.choices().equals(question.choices())
                        && each.lines().equals(question.lines())
                    ? Mapping.Relation.SAME
                    : Mapping.Relation.REWORDED)
            .orElse(Mapping.Relation.NOT_COMPARABLE);
    return new PublicationPage.Line(
        question.name(),
        question.label(),
        before.map(FormQuestion::name).orElse(""),
        Arrays.stream(Mapping.Relation.values())
            .map(each -> Choice.of(each.code(), each.label(), each == guess))
            .toList());
  }
}
