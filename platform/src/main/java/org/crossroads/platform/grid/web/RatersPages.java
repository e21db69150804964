package org.crossroads.platform.grid.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RatedStudy;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.RaterKind;
import org.crossroads.platform.grid.studies.Raters;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.StudyState;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who rates in a study, asking one more, and leading the study from state to state. */
@Controller
class RatersPages {
  private static final String RATERS = StudyPages.STUDY + "/raters";

  private final StudyAccess may;
  private final Studies studies;
  private final Raters raters;
  private final RatedStudies rated;
  private final AccountSearch accounts;

  RatersPages(
      StudyAccess may, Studies studies, Raters raters, RatedStudies rated, AccountSearch accounts) {
    this.may = may;
    this.studies = studies;
    this.raters = raters;
    this.rated = rated;
    this.accounts = accounts;
  }

  @GetMapping(RATERS)
  RatersPage list(Who.SignedIn who, @PathVariable UUID id) {
    return page(who, id, RaterForm.empty(), ErrorSummary.none());
  }

  @PostMapping(RATERS)
  Object invite(Who.SignedIn who, @PathVariable UUID id, @ModelAttribute RaterForm form) {
    may.run(who, new StudyId(id));
    Optional<EmailAddress> to = EmailAddress.read(form.email());
    if (to.isEmpty()) {
      return page(
          who,
          id,
          form,
          ErrorSummary.of(
              "email",
              "“" + form.email() + "” is no e-mail address. Write it as name@school.sch.uk."));
    }
    Optional<RaterKind> kind = RaterKind.find(form.kind());
    if (kind.isEmpty()) {
      return page(who, id, form, ErrorSummary.of("kind", "Choose what they are."));
    }
    return raters.invite(who, new StudyId(id), to.get(), kind.get())
        ? SeeOther.to(address(id))
        : page(
            who,
            id,
            form,
            ErrorSummary.of("email", "“" + to.get() + "” rates in this study already."));
  }

  @PostMapping(RATERS + "/{rater}/removal")
  Object remove(Who.SignedIn who, @PathVariable UUID id, @PathVariable UUID rater) {
    return raters.remove(who, new StudyId(id), rater)
        ? SeeOther.to(address(id))
        : page(
            who,
            id,
            RaterForm.empty(),
            ErrorSummary.of(
                "raters", "They have rated, so they stay: what they said is part of the study."));
  }

  @PostMapping(StudyPages.STUDY + "/state")
  Object step(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(name = "step", defaultValue = "") String step) {
    may.run(who, new StudyId(id));
    Optional<StudyState.Step> wanted = StudyState.Step.find(step);
    return wanted.isPresent() && studies.step(who, new StudyId(id), wanted.get())
        ? SeeOther.to(address(id))
        : page(
            who,
            id,
            RaterForm.empty(),
            ErrorSummary.of(
                "state", "The study stands elsewhere by now. Look again what can be done."));
  }

  private RatersPage page(Who who, UUID id, RaterForm form, ErrorSummary errors) {
    Study study = may.withRaters(who, new StudyId(id));
    RatedStudy all = rated.of(study);
    boolean runs = may.mayRun(who, study);
    return new RatersPage(
        StudyHead.of(who, study, all.grid(), may, StudyTab.Kind.RATERS),
        study.state().label() + ".",
        runs ? steps(study) : List.of(),
        table(all, runs),
        all.raters().isEmpty(),
        runs,
        form.email(),
        Arrays.stream(RaterKind.values())
            .map(kind ->
                Choice.of(
                    kind.code(),
                    kind.label() + ": " + kind.meaning(),
                    kind.code().equals(form.kind())))
            .toList(),
        errors);
  }

  private static List<Choice> steps(Study study) {
    return Arrays.stream(StudyState.Step.values())
        .filter(study.state()::allows)
        .map(step -> Choice.of(step.code(), step.label(), false))
        .toList();
  }

  private Table table(RatedStudy study, boolean runs) {
    Map<AccountId, Account> known =
        accounts.find(
            study.raters().stream().flatMap(rater -> Stream.ofNullable(rater.account())).toList());
    return Table.of(
        "Raters. Findings and files name them by number only.",
        List.of(
            Column.of("Rater"),
            Column.of("Person"),
            Column.of("Asked"),
            Column.numeric("Rated"),
            Column.of("Change")),
        study.raters().stream().map(rater -> row(study, rater, known, runs)).toList());
  }

  private static List<Cell> row(
      RatedStudy study, Rater rater, Map<AccountId, Account> known, boolean runs) {
    int done = study.countWhole(rater);
    boolean isSilent = study.ratings().getOrDefault(rater.id(), List.of()).isEmpty();
    String person = label(known, rater.account());
    return List.of(
        Cell.text(rater.label()),
        Cell.text(person),
        Cell.text(Words.date(rater.invitedOn())),
        Cell.figure(done + " of " + study.grid().dimensions().size()),
        runs && isSilent
            ? new Cell.Action(
                "Ask no longer",
                person,
                address(study.study().id().value()) + "/" + rater.id() + "/removal")
            : new Cell.Text("–"));
  }

  /** The address too: it is what was written to, and a name is only said. */
  private static String label(Map<AccountId, Account> known, @Nullable AccountId id) {
    Account account = id == null ? null : known.get(id);
    if (account == null) {
      return "A former member";
    }
    return account.name().isEmpty()
        ? account.email().value()
        : account.name() + " (" + account.email().value() + ")";
  }

  private static String address(UUID id) {
    return "/studies/" + id + "/raters";
  }
}
