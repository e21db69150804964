package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.signin.EmailChange;
import org.crossroads.platform.accounts.signin.EmailChanges;
import org.crossroads.platform.accounts.signin.Network;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another address for an account: typed, then proven by a code. */
@Controller
class EmailController {
  private static final String TOO_MANY =
      "That was too often in a short time. Wait a quarter of an hour, then try again.";

  private final EmailChanges changes;
  private final RecentSignIn recent;

  EmailController(EmailChanges changes, RecentSignIn recent) {
    this.changes = changes;
    this.recent = recent;
  }

  @GetMapping("/account/email")
  Page show(Who.SignedIn who) {
    recent.require(who);
    return new EmailPage(who.email(), "", "", ErrorSummary.none());
  }

  @PostMapping("/account/email")
  Page ask(
      @RequestParam(defaultValue = "") String email, Who.SignedIn who, HttpServletRequest request) {
    recent.require(who);
    Optional<EmailAddress> wanted = EmailAddress.read(email);
    if (wanted.isEmpty()) {
      return again(
          who, email, "“" + email.strip() + "” is no e-mail address. Check it for a slip.");
    }
    if (wanted.get().value().equals(who.email())) {
      return again(who, email, "That is your address already. Type the new one.");
    }
    return switch (changes.ask(who, wanted.get(), network(request))) {
      case EmailChange.Asked asked ->
          new EmailPage(
              who.email(), wanted.get().value(), asked.form().text(), ErrorSummary.none());
      case EmailChange.TooMany many -> again(who, email, TOO_MANY);
      case EmailChange.Done done -> throw new IllegalStateException("Nothing was confirmed.");
      case EmailChange.Wrong wrong -> throw new IllegalStateException("Nothing was confirmed.");
      case EmailChange.Ended ended -> throw new IllegalStateException("Nothing was confirmed.");
    };
  }

  @PostMapping("/account/email/code")
  Object confirm(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "") String email,
      Who.SignedIn who,
      HttpServletRequest request) {
    recent.require(who);
    return switch (changes.confirm(who, new Secret(form), code, network(request))) {
      case EmailChange.Done done -> SeeOther.to("/account");
      case EmailChange.Wrong wrong ->
          new EmailPage(
              who.email(),
              email,
              form,
              ErrorSummary.of(
                  "code", "That is not the code. Look at the latest mail, and type it anew."));
      case EmailChange.Ended ended ->
          again(who, email, "That code no longer works. Ask for another.");
      case EmailChange.TooMany many -> again(who, email, TOO_MANY);
      case EmailChange.Asked asked -> throw new IllegalStateException("A code was asked for.");
    };
  }

  private static EmailPage again(Who.SignedIn who, String typed, String sentence) {
    return new EmailPage(who.email(), typed.strip(), "", ErrorSummary.of("email", sentence));
  }

  private static Network network(HttpServletRequest request) {
    return Network.of(request.getRemoteAddr());
  }
}
