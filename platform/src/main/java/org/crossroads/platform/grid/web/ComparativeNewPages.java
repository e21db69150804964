package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening the studies of many areas at once. */
@Controller
class ComparativeNewPages {
  private static final int FEWEST_AREAS = 2;

  private final ComparativeStudies comparative;
  private final StudyAccess may;
  private final StudyChoices choices;
  private final Clock clock;

  ComparativeNewPages(
      ComparativeStudies comparative, StudyAccess may, StudyChoices choices, Clock clock) {
    this.comparative = comparative;
    this.may = may;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping(ComparativePages.ALL + "/new")
  ComparativeNewPage form(Who.SignedIn who, @ModelAttribute ComparativeForm form) {
    requireMayOpen(who);
    return page(who, form, ErrorSummary.none());
  }

  @PostMapping(ComparativePages.ALL)
  Object open(Who.SignedIn who, @ModelAttribute ComparativeForm form) {
    requireMayOpen(who);
    Optional<Partnership> keeper = choices.findKeeper(who, form.study());
    Optional<LocalDate> day = form.study().day(LocalDate.now(clock));
    List<Area> areas = chosen(form);
    List<ErrorSummary.Problem> problems = choices.problems(who, form.study(), keeper, day);
    if (!form.isNamed()) {
      problems.add(
          new ErrorSummary.Problem(
              "name",
              "Give it a name of 1 to %d letters, for example London boroughs."
                  .formatted(ComparativeStudy.LONGEST_NAME)));
    }
    if (areas.size() < FEWEST_AREAS) {
      problems.add(
          new ErrorSummary.Problem(
              "areas", "Choose two areas or more: a region, or authorities one by one."));
    }
    if (!problems.isEmpty()) {
      return page(who, form, new ErrorSummary(problems));
    }
    ComparativeStudy wanted =
        ComparativeStudy.wanted(form.grid(), keeper.map(Partnership::id).orElse(null), form.name());
    comparative.open(who, wanted, day.orElseThrow(), areas);
    return SeeOther.to(ComparativePages.address(wanted));
  }

  /** The authorities that are meant, by name; each once. */
  private List<Area> chosen(ComparativeForm form) {
    Set<String> codes = new HashSet<>(form.areas());
    choices.areas().listRegions().stream()
        .filter(region -> form.chose(region.code()))
        .forEach(region -> codes.addAll(region.authorityCodes()));
    return choices.listAuthorities().stream().filter(area -> codes.contains(area.code())).toList();
  }

  private void requireMayOpen(Who who) {
    Reach reach = may.reach(who);
    if (!reach.everywhere() && reach.partnerships().isEmpty()) {
      throw new Absent("There is no page at this address.");
    }
  }

  private ComparativeNewPage page(Who who, ComparativeForm form, ErrorSummary errors) {
    return new ComparativeNewPage(
        form,
        choices.keeperChoices(who, form.study()),
        choices.gridChoices(form.grid()),
        choices.areas().listRegions().stream()
            .map(region ->
                Choice.of(
                    region.code(),
                    "%s: all %d authorities"
                        .formatted(region.name(), region.authorityCodes().size()),
                    form.chose(region.code())))
            .toList(),
        choices.listAuthorities().stream()
            .map(area -> Choice.of(area.code(), area.name(), form.chose(area.code())))
            .toList(),
        errors);
  }
}
