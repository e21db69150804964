package org.crossroads.platform.entries.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.entries.Entries;
import org.crossroads.platform.entries.EntryField;
import org.crossroads.platform.entries.EntryLine;
import org.crossroads.platform.entries.Suggestions;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An entry for everybody to read, and the button that says it is still right. */
@Controller
class EntryPages {
  static final String ENTRY = "/organisations/" + FoundOrganisation.ID + "/entry";

  private final FoundOrganisation found;
  private final Entries entries;
  private final Suggestions suggestions;

  EntryPages(FoundOrganisation found, Entries entries, Suggestions suggestions) {
    this.found = found;
    this.entries = entries;
    this.suggestions = suggestions;
  }

  @GetMapping(ENTRY)
  EntryPage show(Who who, @PathVariable String id) {
    Organisation organisation = found.of(id);
    boolean mine = entries.mayEdit(who, organisation.id());
    return new EntryPage(
        organisation.name(),
        address(organisation),
        rows(entries.list(organisation.id())),
        mine,
        entries.mayAnswerTies(who, organisation.id()),
        mine ? waiting(organisation) : List.of());
  }

  @GetMapping(ENTRY + "/check")
  EntryCheckPage ask(Who.SignedIn who, @PathVariable String id) {
    Organisation organisation = found.of(id);
    if (!entries.mayEdit(who, organisation.id())) {
      throw new Absent("There is no such entry, or it is not yours.");
    }
    return new EntryCheckPage(
        organisation.name(), address(organisation), rows(entries.list(organisation.id())));
  }

  @PostMapping(ENTRY + "/check")
  Object check(Who.SignedIn who, @PathVariable String id) {
    Organisation organisation = found.of(id);
    entries.check(who, organisation.id());
    return SeeOther.to(address(organisation) + "/entry");
  }

  static String address(Organisation organisation) {
    return "/organisations/" + organisation.id();
  }

  private List<EntryPage.Waiting> waiting(Organisation organisation) {
    return suggestions.list(organisation.id()).stream()
        .map(each ->
            new EntryPage.Waiting(
                each.field().map(EntryField::label).orElse("Wrong in the register"),
                each.value(),
                address(organisation) + "/entry/suggestions/" + each.id()))
        .toList();
  }

  private static List<SummaryRow> rows(List<EntryLine> lines) {
    List<SummaryRow> rows = new ArrayList<>();
    for (EntryLine line : lines) {
      if (!line.value().isEmpty()) {
        rows.add(
            new SummaryRow(
                line.field().label(), List.of(value(line), new Cell.Text(checked(line)))));
      }
    }
    return rows;
  }

  private static Cell value(EntryLine line) {
    return line.field() == EntryField.PAGE
        ? Cell.link(line.value(), line.value())
        : new Cell.Text(line.value());
  }

  private static String checked(EntryLine line) {
    String role = line.checkedAs().toLowerCase(Locale.UK);
    String article = role.matches("[aeiou].*") ? "an " : "a ";
    return "Checked on " + Words.date(line.checkedOn()) + " by " + article + role + ".";
  }
}
