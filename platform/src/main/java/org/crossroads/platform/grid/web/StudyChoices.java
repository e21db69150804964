package org.crossroads.platform.grid.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.Partnerships;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Component;

/** What can be chosen for a study, and what is said of a choice that is none. */
@Component
record StudyChoices(Grids grids, Areas areas, Partnerships partnerships, StudyAccess may) {

  /** The authorities of England, by name. */
  List<Area> listAuthorities() {
    return areas.listAuthorities().stream().filter(Area::inEngland).toList();
  }

  /** The partnership that is to keep the study, if the person may have it do so. */
  Optional<Partnership> findKeeper(Who who, StudyForm form) {
    return keepers(who, form).stream().filter(each -> isOf(each, form)).findAny();
  }

  /** What has to be put right about keeper, grid and day; the list may grow. */
  List<ErrorSummary.Problem> problems(
      Who who, StudyForm form, Optional<Partnership> keeper, Optional<LocalDate> day) {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    if (keeper.isEmpty() && (!form.partnership().isEmpty() || !may.reach(who).everywhere())) {
      problems.add(
          new ErrorSummary.Problem("partnership", "Choose a partnership that you coordinate."));
    }
    if (grids.find(form.grid()).isEmpty()) {
      problems.add(new ErrorSummary.Problem("grid", "Choose a grid."));
    }
    if (day.isEmpty()) {
      problems.add(noDay(form.on()));
    }
    return problems;
  }

  /** What is said of a day that is none. */
  static ErrorSummary.Problem noDay(String on) {
    return new ErrorSummary.Problem(
        "on", "“%s” is no day from 1990 to a year from now. Write it as 2026-05-12.".formatted(on));
  }

  /** Who may keep the study. */
  List<Choice> keeperChoices(Who who, StudyForm form) {
    List<Choice> keepers = new ArrayList<>();
    if (may.reach(who).everywhere()) {
      keepers.add(Choice.of("", "No partnership: the administrators keep it", false));
    }
    keepers(who, form)
        .forEach(
            each -> keepers.add(Choice.of(each.id().toString(), each.name(), isOf(each, form))));
    return keepers;
  }

  /** All grids. */
  List<Choice> gridChoices(String chosen) {
    return grids.list().stream()
        .map(grid -> Choice.of(grid.code(), grid.name(), grid.code().equals(chosen)))
        .toList();
  }

  /** Those that somebody coordinates; administrators may name one more in the address. */
  private List<Partnership> keepers(Who who, StudyForm form) {
    Reach reach = may.reach(who);
    Set<UUID> ids = new HashSet<>(reach.partnerships());
    if (reach.everywhere()) {
      form.keeper().ifPresent(ids::add);
    }
    return partnerships.list(ids);
  }

  private static boolean isOf(Partnership partnership, StudyForm form) {
    return form.keeper().filter(partnership.id()::equals).isPresent();
  }
}
