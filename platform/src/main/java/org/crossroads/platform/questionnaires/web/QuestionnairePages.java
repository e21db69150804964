package org.crossroads.platform.questionnaires.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.partnerships.Partnerships;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormWriter;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.Draft;
import org.crossroads.platform.questionnaires.FormEdits;
import org.crossroads.platform.questionnaires.ListedQuestionnaire;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of questionnaires, new ones, and each as a workbook. */
@Controller
class QuestionnairePages {
  static final String ID = "{id:[0-9a-f-]{36}}";
  private static final String SITE = "site";

  private final Questionnaires questionnaires;
  private final Partnerships partnerships;

  QuestionnairePages(Questionnaires questionnaires, Partnerships partnerships) {
    this.questionnaires = questionnaires;
    this.partnerships = partnerships;
  }

  @GetMapping("/questionnaires")
  QuestionnairesPage list(Who.SignedIn who) {
    return page(who, "", "", "", ErrorSummary.none());
  }

  @PostMapping("/questionnaires")
  Object begin(
      Who.SignedIn who,
      @RequestParam(defaultValue = "") String scope,
      @RequestParam(defaultValue = "") String start,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Scope owner = scope(scope);
    if (!mayWriteIn(who, owner)) {
      throw new Absent("There is no such partnership, or it is not yours.");
    }
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    SentWorkbook sent = start.equals("file") ? SentWorkbook.read(file) : null;
    Form form = form(start, title.strip(), sent, problems);
    if (!problems.isEmpty()) {
      return page(who, scope, title, start, new ErrorSummary(problems));
    }
    UUID id = questionnaires.create(who, owner, form);
    return SeeOther.to(sent == null ? "/questionnaires/" + id : sent.taken(id));
  }

  @GetMapping("/questionnaires/" + ID + ".xlsx")
  void workbook(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Draft draft = questionnaires.get(who, id);
    response.setContentType(SheetFormat.XLSX.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"questionnaire.xlsx\"");
    response.setHeader("Cache-Control", "no-store");
    FormWriter.workbook(draft.form(), response.getOutputStream());
  }

  @GetMapping("/questionnaires/" + ID + "/codebook.csv")
  void codebook(Who.SignedIn who, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Draft draft = questionnaires.get(who, id);
    response.setContentType(SheetFormat.CSV.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"codebook.csv\"");
    response.setHeader("Cache-Control", "no-store");
    Codebook.SHEET.write(
        SheetFormat.CSV, response.getOutputStream(), Codebook.lines(draft.form())::forEach);
  }

  private Form form(
      String start, String title, @Nullable SentWorkbook sent, List<ErrorSummary.Problem> problems)
      throws IOException {
    if (title.length() > 200) {
      problems.add(
          new ErrorSummary.Problem("title", "The title is longer than 200 letters. Shorten it"));
    }
    return switch (start) {
      case "template" ->
          titled(QuestionnaireReader.readForm(Path.of("template:main-partnership")).form(), title);
      case "file" -> {
        problems.addAll(Objects.requireNonNull(sent).errors().problems());
        yield titled(sent.form(), title);
      }
      case "empty" -> {
        if (title.isEmpty()) {
          problems.add(new ErrorSummary.Problem("title", "Give the questionnaire a title"));
        }
        yield new Form(title, List.of(new FormPage("First page", List.of())));
      }
      default -> {
        problems.add(new ErrorSummary.Problem("start", "Choose what to begin with"));
        yield new Form(title, List.of());
      }
    };
  }

  private static Form titled(Form form, String title) {
    String own = title.isEmpty() ? form.title() : title;
    return FormEdits.titled(
        form, own.isEmpty() ? "A questionnaire" : own.substring(0, Math.min(200, own.length())));
  }

  private static Scope scope(String code) {
    return OrganisationId.parse(code)
        .<Scope>map(id -> new Scope.Partnership(id.value()))
        .orElse(new Scope.Site());
  }

  private boolean mayWriteIn(Who who, Scope scope) {
    Reach reach = questionnaires.reach(who);
    return switch (scope) {
      case Scope.Partnership(UUID id) ->
          (reach.everywhere() || reach.partnerships().contains(id))
              && partnerships.find(id).isPresent();
      case Scope.Site site -> reach.everywhere();
      case Scope.Organisation organisation -> false;
    };
  }

  private QuestionnairesPage page(
      Who who, String scope, String title, String start, ErrorSummary errors) {
    List<ListedQuestionnaire> all = questionnaires.list(who);
    Reach reach = questionnaires.reach(who);
    List<Choice> scopes = new ArrayList<>();
    partnerships
        .list(reach.partnerships())
        .forEach(each ->
            scopes.add(
                Choice.of(each.id().toString(), each.name(), each.id().toString().equals(scope))));
    if (reach.everywhere()) {
      scopes.add(Choice.of(SITE, "The whole site", SITE.equals(scope)));
    }
    return new QuestionnairesPage(all.isEmpty() ? null : table(all), scopes, title, start, errors);
  }

  private static Table table(List<ListedQuestionnaire> all) {
    return Table.of(
        "Questionnaires that you may write",
        List.of(
            Column.of("Questionnaire"),
            Column.of("Of"),
            Column.numeric("Versions"),
            Column.numeric("Waves")),
        all.stream()
            .map(each ->
                List.of(
                    Cell.link(each.title(), "/questionnaires/" + each.id()),
                    new Cell.Text(each.owner().isEmpty() ? "The whole site" : each.owner()),
                    Cell.number(each.versions()),
                    Cell.number(each.waves())))
            .toList());
  }
}
