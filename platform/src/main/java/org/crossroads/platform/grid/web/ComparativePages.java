package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.RaterKind;
import org.crossroads.platform.grid.studies.Raters;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyState;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many areas side by side, and acting on all of them at once. */
@Controller
class ComparativePages {
  static final String ALL = "/comparative-studies";
  static final String ONE = ALL + "/{id}";

  private final ComparativeStudies comparative;
  private final Studies studies;
  private final Raters raters;
  private final ComparativeViews views;
  private final Clock clock;

  ComparativePages(
      ComparativeStudies comparative,
      Studies studies,
      Raters raters,
      ComparativeViews views,
      Clock clock) {
    this.comparative = comparative;
    this.studies = studies;
    this.raters = raters;
    this.views = views;
    this.clock = clock;
  }

  static String address(ComparativeStudy of) {
    return ALL + "/" + of.id();
  }

  @GetMapping(ONE)
  ComparativePage sideBySide(
      Who who, @PathVariable UUID id, @RequestParam(name = "on", defaultValue = "") String on) {
    return views.page(who, id, RoundForm.of(on), ErrorSummary.none());
  }

  @PostMapping(ONE + "/state")
  Object step(
      Who.SignedIn who,
      @PathVariable UUID id,
      @ModelAttribute RoundForm form,
      @RequestParam(name = "step", defaultValue = "") String step) {
    ComparativeStudy of = comparative.run(who, id);
    Optional<StudyState.Step> wanted = StudyState.Step.find(step);
    return wanted.isPresent() && studies.stepAll(who, round(who, of, form), wanted.get()) > 0
        ? back(of, form)
        : views.page(
            who,
            id,
            form,
            ErrorSummary.of(
                "state", "The studies stand elsewhere by now. Look again what can be done."));
  }

  @PostMapping(ONE + "/raters")
  Object invite(Who.SignedIn who, @PathVariable UUID id, @ModelAttribute RoundForm form) {
    ComparativeStudy of = comparative.run(who, id);
    Optional<EmailAddress> to = EmailAddress.read(form.email());
    if (to.isEmpty()) {
      return views.page(
          who,
          id,
          form,
          ErrorSummary.of(
              "email",
              "“" + form.email() + "” is no e-mail address. Write it as name@school.sch.uk."));
    }
    Optional<RaterKind> kind = RaterKind.find(form.kind());
    if (kind.isEmpty()) {
      return views.page(who, id, form, ErrorSummary.of("kind", "Choose what they are."));
    }
    return raters.inviteToAll(who, round(who, of, form), to.get(), kind.get()) > 0
        ? back(of, form)
        : views.page(
            who,
            id,
            form,
            ErrorSummary.of("email", "“" + to.get() + "” rates in all these areas already."));
  }

  @PostMapping(ONE + "/rounds")
  Object another(Who.SignedIn who, @PathVariable UUID id, @ModelAttribute RoundForm form) {
    ComparativeStudy of = comparative.run(who, id);
    Optional<LocalDate> day = form.next(LocalDate.now(clock));
    if (day.isEmpty()) {
      return views.page(who, id, form, form.noNext());
    }
    List<Study> before = round(who, of, form);
    List<Study> opened = comparative.openRound(who, of, day.get(), views.areas(before));
    if (opened.isEmpty()) {
      return views.page(
          who, id, form, ErrorSummary.of("next", "There is a round of that day already."));
    }
    if (form.asksAgain()) {
      raters.inviteAgain(who, earlier(opened, before));
    }
    return back(of, RoundForm.of(day.get().toString()));
  }

  private static Map<Study, Study> earlier(List<Study> opened, List<Study> before) {
    Map<Study, Study> earlier = new LinkedHashMap<>();
    for (Study later : opened) {
      before.stream()
          .filter(later::isComparableWith)
          .findFirst()
          .ifPresent(each -> earlier.put(later, each));
    }
    return earlier;
  }

  /** The studies of the round that the form is about; whoever runs it may read all of them. */
  private List<Study> round(Who who, ComparativeStudy of, RoundForm form) {
    return comparative.listReadable(who, of).stream()
        .filter(study -> study.on().toString().equals(form.on()))
        .toList();
  }

  private static Object back(ComparativeStudy of, RoundForm form) {
    return SeeOther.to(address(of) + "?on=" + form.on());
  }
}
