package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.Rater;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyWanted;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.Partnerships;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Component;
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
  private final Choices choices;
  private final Clock clock;

  /** What can be chosen for a study. */
  @Component
  record Choices(Grids grids, Areas areas, Partnerships partnerships) {}

  StudyListPages(Studies studies, StudyAccess may, Choices choices, Clock clock) {
    this.studies = studies;
    this.may = may;
    this.choices = choices;
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
    Optional<Partnership> keeper = keepers(who, form).stream().filter(p -> isOf(p, form)).findAny();
    Optional<Area> area = choices.areas().find(form.area());
    Optional<LocalDate> day = form.day(LocalDate.now(clock));
    List<ErrorSummary.Problem> problems = problems(who, form, keeper, area, day);
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

  private List<ErrorSummary.Problem> problems(
      Who who,
      StudyForm form,
      Optional<Partnership> keeper,
      Optional<Area> area,
      Optional<LocalDate> day) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (keeper.isEmpty() && (!form.partnership().isEmpty() || !may.reach(who).everywhere())) {
      problems.add(
          new ErrorSummary.Problem("partnership", "Choose a partnership that you coordinate."));
    }
    if (area.isEmpty() && (!form.area().isEmpty() || keeper.isEmpty())) {
      problems.add(new ErrorSummary.Problem("area", "Choose what is rated."));
    }
    if (choices.grids().find(form.grid()).isEmpty()) {
      problems.add(new ErrorSummary.Problem("grid", "Choose a grid."));
    }
    if (day.isEmpty()) {
      problems.add(
          new ErrorSummary.Problem(
              "on",
              "“%s” is no day from 1990 to a year from now. Write it as 2026-05-12."
                  .formatted(form.on())));
    }
    return problems;
  }

  private void requireMayOpen(Who who) {
    if (!mayOpen(who)) {
      throw new Absent("There is no page at this address.");
    }
  }

  /** Those that somebody coordinates; administrators may name one more in the address. */
  private List<Partnership> keepers(Who who, StudyForm form) {
    Reach reach = may.reach(who);
    Set<UUID> ids = new HashSet<>(reach.partnerships());
    if (reach.everywhere()) {
      form.keeper().ifPresent(ids::add);
    }
    return choices.partnerships().list(ids);
  }

  private static boolean isOf(Partnership partnership, StudyForm form) {
    return form.keeper().filter(partnership.id()::equals).isPresent();
  }

  private StudyNewPage page(Who who, StudyForm form, ErrorSummary errors) {
    List<Choice> keepers = new ArrayList<>();
    if (may.reach(who).everywhere()) {
      keepers.add(Choice.of("", "No partnership: the administrators keep it", false));
    }
    keepers(who, form)
        .forEach(
            each -> keepers.add(Choice.of(each.id().toString(), each.name(), isOf(each, form))));
    List<Choice> areas = new ArrayList<>();
    areas.add(Choice.of("", "The partnership itself", false));
    choices.areas().listAuthorities().stream()
        .filter(Area::inEngland)
        .forEach(area ->
            areas.add(Choice.of(area.code(), area.name(), area.code().equals(form.area()))));
    return new StudyNewPage(
        form,
        keepers,
        areas,
        choices.grids().list().stream()
            .map(grid -> Choice.of(grid.code(), grid.name(), grid.code().equals(form.grid())))
            .toList(),
        errors);
  }
}
