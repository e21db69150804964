package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormChecks;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.Draft;
import org.crossroads.platform.questionnaires.FormEdits;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Version;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The outline of a questionnaire: its title, and its pages and questions in their order. */
@Controller
class OutlinePages {
  private static final String OUTLINE = "/questionnaires/" + QuestionnairePages.ID;

  private static final String CHANGED =
      "Somebody else has changed this questionnaire meanwhile, so nothing was done. Look at it as it is now, and do it again if it still fits.";

  private final Questionnaires questionnaires;
  private final Waves waves;

  OutlinePages(Questionnaires questionnaires, Waves waves) {
    this.questionnaires = questionnaires;
    this.waves = waves;
  }

  @GetMapping(OUTLINE)
  OutlinePage show(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String changed,
      @RequestParam(defaultValue = "") List<String> left) {
    return page(
        questionnaires.get(who, id),
        changed.equals("yes") ? CHANGED : SentWorkbook.leftOut(left),
        ErrorSummary.none());
  }

  @PostMapping(OUTLINE + "/title")
  Object title(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String title) {
    Draft draft = questionnaires.get(who, id);
    if (title.isBlank() || title.strip().length() > 200) {
      return page(
          draft,
          "",
          title,
          ErrorSummary.of(
              "title", "The title is empty or longer than 200 letters. Write a short one"));
    }
    return saved(who, id, revision, FormEdits.titled(draft.form(), title.strip()));
  }

  @PostMapping(OUTLINE + "/pages")
  Object addPage(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String topic) {
    Draft draft = questionnaires.get(who, id);
    if (topic.isBlank() || topic.strip().length() > 200) {
      return page(draft, "", topic, topicProblem("topic"));
    }
    return saved(who, id, revision, FormEdits.withPage(draft.form(), topic.strip()));
  }

  private static ErrorSummary topicProblem(String field) {
    return ErrorSummary.of(
        field, "The topic is empty or longer than 200 letters. Write a short one");
  }

  /** Puts a changed workbook in the place of the draft; what was published stays as it is. */
  @PostMapping(OUTLINE + "/workbook")
  Object replace(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Draft draft = questionnaires.get(who, id);
    SentWorkbook sent = SentWorkbook.read(file);
    if (!sent.errors().problems().isEmpty()) {
      return page(draft, "", sent.errors());
    }
    String title = sent.form().title().strip();
    if (title.length() > 200) {
      return page(
          draft,
          "",
          ErrorSummary.of(
              "file",
              "The form_title of the sheet settings has %,d letters; it takes 200. Shorten it"
                  .formatted(title.length())));
    }
    Form form = FormEdits.titled(sent.form(), title.isEmpty() ? draft.form().title() : title);
    return questionnaires.save(who, id, revision, form)
        ? SeeOther.to(sent.taken(id))
        : outline(id, false);
  }

  @PostMapping(OUTLINE + "/pages/{page:[0-9]{1,3}}")
  Object changePage(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable int page,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String act,
      @RequestParam Map<String, String> typed) {
    Draft draft = questionnaires.get(who, id);
    Form form = draft.form();
    if (page < 1 || page > form.pages().size()) {
      throw new Absent("There is no such page in this questionnaire.");
    }
    String box = OutlinePage.topicBox(page);
    String topic = typed.getOrDefault(box, "");
    if (act.equals("rename") && (topic.isBlank() || topic.strip().length() > 200)) {
      return page(draft, "", topic, topicProblem(box));
    }
    return saved(
        who,
        id,
        revision,
        switch (act) {
          case "up" -> FormEdits.withPageMoved(form, page, -1);
          case "down" -> FormEdits.withPageMoved(form, page, 1);
          case "remove" -> FormEdits.withoutPage(form, page);
          case "rename" -> FormEdits.withPageTitled(form, page, topic.strip());
          default -> form;
        });
  }

  @PostMapping(OUTLINE + "/questions/{name}/place")
  Object place(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String name,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String act) {
    Form form = questionnaires.get(who, id).form();
    if (form.find(name).isEmpty()) {
      throw new Absent("There is no such question in this questionnaire.");
    }
    return saved(
        who,
        id,
        revision,
        switch (act) {
          case "up" -> FormEdits.withQuestionMoved(form, name, -1);
          case "down" -> FormEdits.withQuestionMoved(form, name, 1);
          case "remove" -> FormEdits.withoutQuestion(form, name);
          default -> form;
        });
  }

  private Object saved(Who.SignedIn who, UUID id, int revision, Form form) {
    return outline(id, questionnaires.save(who, id, revision, form));
  }

  private static ResponseEntity<Void> outline(UUID id, boolean saved) {
    return SeeOther.to("/questionnaires/" + id + (saved ? "" : "?changed=yes"));
  }

  private OutlinePage page(Draft draft, String notice, ErrorSummary errors) {
    return page(draft, notice, "", errors);
  }

  private OutlinePage page(Draft draft, String notice, String typed, ErrorSummary errors) {
    List<Version> versions = questionnaires.listVersions(draft.id());
    List<Wave> asked = waves.list(draft.id());
    return new OutlinePage(
        draft.id(),
        draft.form().title(),
        draft.revision(),
        notice,
        topics(draft.form()),
        FormChecks.problems(draft.form()).stream().map(FormChecks.Problem::sentence).toList(),
        state(draft, versions),
        !versions.isEmpty(),
        asked.isEmpty() ? null : table(asked),
        typed,
        errors);
  }

  private static String state(Draft draft, List<Version> versions) {
    Optional<Version> latest = versions.stream().findFirst();
    if (latest.isEmpty()) {
      return "Nothing was published yet.";
    }
    String published =
        "Version %d was published on %s."
            .formatted(latest.get().number(), Words.date(latest.get().publishedOn()));
    return latest.get().form().equals(draft.form())
        ? published + " Nothing has changed since."
        : published + " It was changed since; a wave asks what was published.";
  }

  private static List<OutlinePage.Topic> topics(Form form) {
    List<OutlinePage.Topic> topics = new ArrayList<>();
    for (FormPage page : form.pages()) {
      topics.add(
          new OutlinePage.Topic(
              topics.size() + 1,
              page.title(),
              page.questions().stream().map(OutlinePages::line).toList()));
    }
    return topics;
  }

  private static OutlinePage.Line line(FormQuestion question) {
    String choices =
        question.choices().stream().map(Question.Choice::label).collect(Collectors.joining(" / "));
    return new OutlinePage.Line(
        question.name(),
        question.label(),
        question.kind().label() + (choices.isEmpty() ? "" : ": " + choices),
        question.relevant());
  }

  private @Nullable Table table(List<Wave> all) {
    return Table.of(
        "Waves",
        List.of(Column.of("Wave"), Column.of("Open"), Column.of("Version"), Column.of("Answers")),
        all.stream()
            .map(each ->
                List.of(
                    Cell.link(each.title(), "/waves/" + each.id()),
                    new Cell.Text(
                        Words.date(each.opensOn()) + " to " + Words.date(each.closesOn())),
                    new Cell.Text(Integer.toString(each.number())),
                    new Cell.Text(each.anonymous() ? "Anonymous" : "Named")))
            .toList());
  }
}
