package org.crossroads.platform.entries.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.entries.EntryField;
import org.crossroads.platform.entries.Suggestion;
import org.crossroads.platform.entries.Suggestions;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Suggestions about an entry: made by anybody with an account, decided by those who look after it.
 */
@Controller
class SuggestionPages {
  private static final String MAKE = EntryPages.ENTRY + "/suggestion";
  private static final String ONE = EntryPages.ENTRY + "/suggestions/{suggestion}";

  private final FoundOrganisation found;
  private final Suggestions suggestions;

  SuggestionPages(FoundOrganisation found, Suggestions suggestions) {
    this.found = found;
    this.suggestions = suggestions;
  }

  @GetMapping(MAKE)
  SuggestionPage form(
      Who.SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "") String sent) {
    return page(found.of(id), "about", "", sent.equals("yes"), ErrorSummary.none());
  }

  @PostMapping(MAKE)
  Object make(
      Who.SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String value) {
    Organisation organisation = found.of(id);
    String text = value.replace("\r\n", "\n").replace("\0", "").strip();
    Optional<EntryField> about = EntryField.find(field);
    ErrorSummary errors = problems(field, about, text);
    if (!errors.problems().isEmpty()) {
      return page(organisation, field, text, false, errors);
    }
    if (!suggestions.make(who, organisation, about, text)) {
      String sentence =
          "Five suggestions of yours wait here already. Wait until they are decided about.";
      return page(organisation, field, text, false, ErrorSummary.of("value", sentence));
    }
    return SeeOther.to(EntryPages.address(organisation) + "/entry/suggestion?sent=yes");
  }

  @PostMapping(ONE + "/acceptance")
  Object accept(Who.SignedIn who, @PathVariable String id, @PathVariable UUID suggestion) {
    Organisation organisation = found.of(id);
    suggestions.accept(who, organisation.id(), suggestion);
    return SeeOther.to(EntryPages.address(organisation) + "/entry");
  }

  @PostMapping(ONE + "/refusal")
  Object refuse(Who.SignedIn who, @PathVariable String id, @PathVariable UUID suggestion) {
    Organisation organisation = found.of(id);
    suggestions.refuse(who, organisation.id(), suggestion);
    return SeeOther.to(EntryPages.address(organisation) + "/entry");
  }

  private static ErrorSummary problems(String field, Optional<EntryField> about, String text) {
    if (about.isEmpty() && !field.equals(Suggestion.REGISTER)) {
      return ErrorSummary.of("field", "Choose what your suggestion is about.");
    }
    if (text.isEmpty()) {
      return ErrorSummary.of("value", "Type what should stand there, or what is wrong.");
    }
    String problem = about.map(known -> known.problem(text)).orElse(tooLong(text));
    return problem.isEmpty() ? ErrorSummary.none() : ErrorSummary.of("value", problem);
  }

  private static String tooLong(String text) {
    return text.length() <= EntryField.LONGEST
        ? ""
        : "That has %,d letters. Shorten it to 1,000 or fewer.".formatted(text.length());
  }

  private static SuggestionPage page(
      Organisation organisation, String field, String text, boolean sent, ErrorSummary errors) {
    List<Choice> fields =
        Stream.concat(
                Arrays.stream(EntryField.values())
                    .map(each -> Choice.of(each.code(), each.label(), each.code().equals(field))),
                Stream.of(
                    Choice.of(
                        Suggestion.REGISTER,
                        "Something that the national register has wrong",
                        Suggestion.REGISTER.equals(field))))
            .toList();
    return new SuggestionPage(
        organisation.name(), EntryPages.address(organisation), fields, text, sent, errors);
  }
}
