package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyWanted;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of studies, and opening one. */
@Controller
class StudyListPages {
  private final Studies studies;
  private final StudyAccess may;
  private final StudyChoices choices;
  private final ComparativeStudies comparative;
  private final Clock clock;

  StudyListPages(
      Studies studies,
      StudyAccess may,
      StudyChoices choices,
      ComparativeStudies comparative,
      Clock clock) {
    this.studies = studies;
    this.may = may;
    this.choices = choices;
    this.comparative = comparative;
    this.clock = clock;
  }

  @GetMapping("/studies")
  StudyListPage list(
      Who who,
      @RequestParam(name = "area", defaultValue = "") String area,
      @RequestParam(name = "partnership", defaultValue = "") String partnership) {
    Predicate<Study> wanted =
        study ->
            (area.isEmpty() || area.equals(study.area()))
                && (partnership.isEmpty()
                    || partnership.equals(String.valueOf(study.partnership())));
    List<StudyListPage.Line> own =
        who instanceof Who.SignedIn person
            ? studies.listOf(person).stream().filter(wanted).map(study -> line(who, study)).toList()
            : List.of();
    return new StudyListPage(
        subject(area, partnership),
        area.isEmpty() && partnership.isEmpty() ? comparative.listFor(who) : List.of(),
        own,
        studies.listPublished().stream().filter(wanted).toList(),
        mayOpen(who));
  }

  private String subject(String area, String partnership) {
    if (!area.isEmpty()) {
      return choices.areas().find(area).map(Area::name).orElseThrow(() -> absent(area));
    }
    return partnership.isEmpty()
        ? ""
        : choices.partnerships().list(ids(partnership)).stream()
            .findFirst()
            .map(Partnership::name)
            .orElseThrow(() -> absent(partnership));
  }

  private static Set<UUID> ids(String partnership) {
    try {
      return Set.of(UUID.fromString(partnership));
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }

  private static Absent absent(String subject) {
    return new Absent("There is no area or partnership “" + subject + "”.");
  }

  private StudyListPage.Line line(Who who, Study study) {
    Optional<Rater> rater = may.findRater(who, study);
    boolean knows = may.mayKnowRaters(who, study);
    String page = knows ? "/raters" : rater.isPresent() ? "/rating" : "";
    List<String> doing = new ArrayList<>();
    if (may.mayRun(who, study)) {
      doing.add("run it");
    } else if (knows) {
      doing.add("read it");
    }
    rater.ifPresent(each -> doing.add("rate in it"));
    return new StudyListPage.Line(
        study, "/studies/" + study.id() + page, String.join(" and ", doing));
  }

  private boolean mayOpen(Who who) {
    Reach reach = may.reach(who);
    return reach.everywhere() || !reach.partnerships().isEmpty();
  }

  @GetMapping("/studies/new")
  StudyNewPage form(Who.SignedIn who, @ModelAttribute StudyForm form) {
    requireMayOpen(who);
    return page(who, form, ErrorSummary.none());
  }

  @PostMapping("/studies")
  Object open(Who.SignedIn who, @ModelAttribute StudyForm form) {
    requireMayOpen(who);
    Optional<Partnership> keeper = choices.findKeeper(who, form);
    Optional<Area> area = choices.areas().find(form.area());
    Optional<LocalDate> day = form.day(LocalDate.now(clock));
    List<ErrorSummary.Problem> problems = choices.problems(who, form, keeper, day);
    if (area.isEmpty() && (!form.area().isEmpty() || keeper.isEmpty())) {
      problems.add(new ErrorSummary.Problem("area", "Choose what is rated."));
    }
    if (!problems.isEmpty()) {
      return page(who, form, new ErrorSummary(problems));
    }
    var wanted =
        new StudyWanted(
            form.grid(),
            keeper.map(Partnership::id).orElse(null),
            area.map(Area::code).orElse(null),
            area.map(Area::name).or(() -> keeper.map(Partnership::name)).orElseThrow(),
            day.orElseThrow());
    return SeeOther.to("/studies/" + studies.open(who, wanted) + "/raters");
  }

  private void requireMayOpen(Who who) {
    if (!mayOpen(who)) {
      throw new Absent("There is no page at this address.");
    }
  }

  private StudyNewPage page(Who who, StudyForm form, ErrorSummary errors) {
    List<Choice> areas = new ArrayList<>();
    areas.add(Choice.of("", "The partnership itself", false));
    choices
        .listAuthorities()
        .forEach(area ->
            areas.add(Choice.of(area.code(), area.name(), area.code().equals(form.area()))));
    return new StudyNewPage(
        form, choices.keeperChoices(who, form), areas, choices.gridChoices(form.grid()), errors);
  }
}
