package org.crossroads.platform.entries.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.entries.EditOutcome;
import org.crossroads.platform.entries.Entries;
import org.crossroads.platform.entries.EntryEdit;
import org.crossroads.platform.entries.EntryField;
import org.crossroads.platform.entries.EntryLine;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editing an entry. Who comes second is shown both versions, with their own still in the boxes. */
@Controller
class EntryEditPages {
  private static final String EDIT = EntryPages.ENTRY + "/edit";

  private final FoundOrganisation found;
  private final Entries entries;

  EntryEditPages(FoundOrganisation found, Entries entries) {
    this.found = found;
    this.entries = entries;
  }

  @GetMapping(EDIT)
  EntryEditPage form(Who.SignedIn who, @PathVariable String id) {
    Organisation organisation = mine(who, id);
    List<EntryEditPage.Box> boxes =
        entries.list(organisation.id()).stream()
            .map(line ->
                box(new EntryEdit(line.field(), line.value(), line.value(), line.revision()), ""))
            .toList();
    return page(organisation, boxes, ErrorSummary.none());
  }

  @PostMapping(EDIT)
  Object save(Who.SignedIn who, @PathVariable String id, @RequestParam Map<String, String> form) {
    Organisation organisation = mine(who, id);
    List<EntryEdit> edits = EntryForm.read(form);
    ErrorSummary errors = problems(edits);
    if (!errors.problems().isEmpty()) {
      List<EntryEditPage.Box> boxes =
          edits.stream().map(edit -> box(edit, errors.at(edit.field().code()))).toList();
      return page(organisation, boxes, errors);
    }
    return switch (entries.edit(who, organisation.id(), edits)) {
      case EditOutcome.Saved saved -> SeeOther.to(EntryPages.address(organisation) + "/entry");
      case EditOutcome.Collided collided -> both(organisation, edits, collided.theirs());
    };
  }

  private Organisation mine(Who.SignedIn who, String id) {
    Organisation organisation = found.of(id);
    if (!entries.mayEdit(who, organisation.id())) {
      throw new Absent("There is no such entry, or it is not yours.");
    }
    return organisation;
  }

  private static EntryEditPage both(
      Organisation organisation, List<EntryEdit> edits, List<EntryLine> theirs) {
    List<EntryEditPage.Box> boxes = new ArrayList<>();
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    for (EntryEdit edit : edits) {
      EntryLine now =
          theirs.stream().filter(line -> line.field() == edit.field()).findFirst().orElse(null);
      boxes.add(now == null ? box(edit, "") : collided(edit, now));
      if (now != null) {
        problems.add(
            new ErrorSummary.Problem(
                edit.field().code(),
                "Somebody else has changed “%s” meanwhile. Nothing was saved yet: make one of the two versions, and save again."
                    .formatted(edit.field().label())));
      }
    }
    return page(organisation, boxes, new ErrorSummary(problems));
  }

  private static ErrorSummary problems(List<EntryEdit> edits) {
    return new ErrorSummary(
        edits.stream()
            .filter(edit -> !edit.field().problem(edit.wanted()).isEmpty())
            .map(edit ->
                new ErrorSummary.Problem(edit.field().code(), edit.field().problem(edit.wanted())))
            .toList());
  }

  private static EntryEditPage.Box box(EntryEdit edit, String error) {
    EntryField field = edit.field();
    return new EntryEditPage.Box(
        field.code(),
        field.label(),
        field.hint(),
        field.isLong(),
        edit.seen(),
        edit.wanted(),
        edit.revision(),
        "",
        false,
        error);
  }

  /** From now on the editor has seen what the other wrote, and decides. */
  private static EntryEditPage.Box collided(EntryEdit edit, EntryLine now) {
    EntryField field = edit.field();
    return new EntryEditPage.Box(
        field.code(),
        field.label(),
        field.hint(),
        field.isLong(),
        now.value(),
        edit.wanted(),
        now.revision(),
        now.value(),
        true,
        "");
  }

  private static EntryEditPage page(
      Organisation organisation, List<EntryEditPage.Box> boxes, ErrorSummary errors) {
    return new EntryEditPage(organisation.name(), EntryPages.address(organisation), boxes, errors);
  }

  /** The form of an edit: each field, what was seen of it, and the revision of that. */
  private static final class EntryForm {
    private EntryForm() {}

    /** Fields that were not sent are left alone. */
    static List<EntryEdit> read(Map<String, String> form) {
      return Arrays.stream(EntryField.values())
          .filter(field -> form.containsKey(field.code()))
          .map(field ->
              new EntryEdit(
                  field,
                  text(form.getOrDefault(field.code() + ".seen", "")),
                  text(form.getOrDefault(field.code(), "")),
                  number(form.getOrDefault(field.code() + ".revision", "0"))))
          .toList();
    }

    private static String text(String typed) {
      return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** What is no revision is none that there ever was. */
    private static int number(String typed) {
      return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
  }
}
