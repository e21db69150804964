package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.Collaboration;
import org.crossroads.platform.grid.studies.Orientation;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Describing the form of collaboration in the words of Higham and Yeomans. */
@Controller
class DescriptionPages {
  private static final String DESCRIPTION = StudyPages.STUDY + "/description";

  private final StudyAccess may;
  private final Studies studies;
  private final Grids grids;

  DescriptionPages(StudyAccess may, Studies studies, Grids grids) {
    this.may = may;
    this.studies = studies;
    this.grids = grids;
  }

  @GetMapping(DESCRIPTION)
  DescriptionPage form(Who.SignedIn who, @PathVariable UUID id) {
    Study study = may.run(who, new StudyId(id));
    return page(
        who,
        study,
        DescriptionForm.of(study.collaboration(), study.mayBeAsked()),
        ErrorSummary.none());
  }

  @PostMapping(DESCRIPTION)
  Object save(Who.SignedIn who, @PathVariable UUID id, @ModelAttribute DescriptionForm form) {
    Study study = may.run(who, new StudyId(id));
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    for (Field field : texts(form)) {
      if (form.isTooLong(field.value())) {
        problems.add(
            new ErrorSummary.Problem(
                field.name(),
                "%s has %d letters. Shorten it to %d or fewer."
                    .formatted(field.label(), field.value().length(), Collaboration.LONGEST)));
      }
    }
    if (!problems.isEmpty()) {
      return page(who, study, form, new ErrorSummary(problems));
    }
    studies.describe(who, study.id(), form.collaboration(), form.mayBeAsked());
    return SeeOther.to("/studies/" + study.id());
  }

  private DescriptionPage page(Who who, Study study, DescriptionForm form, ErrorSummary errors) {
    return new DescriptionPage(
        StudyHead.of(who, study, grids.get(study.grid()), may, StudyTab.Kind.DESCRIPTION),
        Arrays.stream(Orientation.values())
            .map(each ->
                Choice.of(
                    each.code(),
                    each.meaning().isEmpty() ? each.label() : each.label() + ": " + each.meaning(),
                    each.code().equals(form.orientation())))
            .toList(),
        texts(form).stream().map(field -> field.judgedBy(errors)).toList(),
        form.mayBeAsked(),
        errors);
  }

  private static List<Field> texts(DescriptionForm form) {
    return List.of(
        Field.text("inclusivity", "Inclusivity")
            .hinting("Which kinds of partner are involved, and how far.")
            .holding(form.inclusivity()),
        Field.text("levels", "Levels")
            .hinting("At which levels people work together, from strategy to teaching.")
            .holding(form.levels()),
        Field.text("focus", "Focus")
            .hinting("Which topics of the agenda are addressed.")
            .holding(form.focus()),
        Field.text("scope", "Scope")
            .hinting("How many institutions, staff and students, how large an area.")
            .holding(form.scope()));
  }
}
