package org.crossroads.platform.accounts.letters.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.LetterChoice;
import org.crossroads.platform.accounts.letters.LetterChoices;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing one's mails. */
@Controller
class LetterPages {
  private final LetterChoices choices;

  LetterPages(LetterChoices choices) {
    this.choices = choices;
  }

  @GetMapping("/account/mail")
  LetterPage show(Who.SignedIn who) {
    return page(who, choices.of(who.account()), ErrorSummary.none());
  }

  @PostMapping("/account/mail")
  Object choose(@RequestParam Map<String, String> form, Who.SignedIn who) {
    Map<LetterKind, LetterChoice> wanted = new EnumMap<>(LetterKind.class);
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    for (LetterKind kind : LetterKind.values()) {
      String sent = form.getOrDefault(kind.code(), kind.usual().code());
      Optional<LetterChoice> choice =
          LetterChoice.find(sent).filter(found -> kind.choices().contains(found));
      choice.ifPresentOrElse(
          found -> wanted.put(kind, found),
          () ->
              problems.add(
                  new ErrorSummary.Problem(
                      kind.code(),
                      "\"%s\" cannot be chosen. Choose one of those shown.".formatted(sent))));
    }
    if (!problems.isEmpty()) {
      return page(who, choices.of(who.account()), new ErrorSummary(problems));
    }
    choices.choose(who.account(), wanted);
    return SeeOther.to("/account/mail");
  }

  private static LetterPage page(
      Who.SignedIn who, Map<LetterKind, LetterChoice> chosen, ErrorSummary errors) {
    return new LetterPage(
        who.email(),
        Arrays.stream(LetterKind.values())
            .map(kind ->
                new LetterPage.Kind(
                    kind.code(),
                    kind.label(),
                    kind.choices().stream()
                        .map(choice ->
                            Choice.of(choice.code(), choice.label(), choice == chosen.get(kind)))
                        .toList()))
            .toList(),
        errors);
  }
}
