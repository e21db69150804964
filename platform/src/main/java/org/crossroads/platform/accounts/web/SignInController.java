package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.openid.OpenIdSignIn;
import org.crossroads.platform.accounts.signin.Asked;
import org.crossroads.platform.accounts.signin.Network;
import org.crossroads.platform.accounts.signin.SignIns;
import org.crossroads.platform.web.LocalPath;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a sign-in mail. */
@Controller
class SignInController {
  static final LocalPath ACCOUNT = new LocalPath("/account");

  private final SignIns signIns;
  private final BrowserCookie browsers;
  private final PublicAddress address;
  private final OpenIdSignIn openId;

  SignInController(
      SignIns signIns, BrowserCookie browsers, PublicAddress address, OpenIdSignIn openId) {
    this.signIns = signIns;
    this.browsers = browsers;
    this.address = address;
    this.openId = openId;
  }

  @GetMapping("/sign-in")
  Object form(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String again,
      Who who) {
    LocalPath path = LocalPath.read(to).orElse(ACCOUNT);
    return switch (who) {
      case Who.Visitor visitor -> page("", path, false, ErrorSummary.none());
      case Who.SignedIn person when !again.isEmpty() ->
          page(person.email(), path, true, ErrorSummary.none());
      case Who.SignedIn person -> SeeOther.to(path);
    };
  }

  @PostMapping("/sign-in")
  Object ask(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    LocalPath path = LocalPath.read(to).orElse(ACCOUNT);
    Optional<EmailAddress> address = EmailAddress.read(email);
    if (address.isEmpty()) {
      return page(email, path, false, ErrorSummary.of("email", noAddress(email)));
    }
    return switch (ask(address.get(), path, request, response)) {
      case Asked.Posted posted -> SeeOther.to("/sign-in/code");
      case Asked.TooMany tooMany -> {
        response.setStatus(429);
        yield page(email, path, false, ErrorSummary.of("email", TOO_MANY));
      }
    };
  }

  private static final String TOO_MANY =
      "Many mails were asked for just now, with this address or from your network. Use the code from"
          + " the latest mail, or wait a quarter of an hour.";

  private Asked ask(
      EmailAddress email, LocalPath to, HttpServletRequest request, HttpServletResponse response) {
    return signIns.ask(
        email,
        browsers.readOrSet(request, response),
        Network.of(request.getRemoteAddr()),
        to,
        address.find(request));
  }

  private SignInPage page(String typed, LocalPath to, boolean again, ErrorSummary errors) {
    return new SignInPage(typed, to.value(), again, services(to), errors);
  }

  private List<SignInPage.ServiceLink> services(LocalPath to) {
    String query = "?to=" + URLEncoder.encode(to.value(), StandardCharsets.UTF_8);
    return openId.list().stream()
        .map(service ->
            new SignInPage.ServiceLink(service.name(), "/sign-in/openid/" + service.id() + query))
        .toList();
  }

  private static String noAddress(String typed) {
    return typed.isBlank()
        ? "Type your e-mail address."
        : "“%s” is no e-mail address. Maybe a letter is missing; one looks like name@school.sch.uk."
            .formatted(typed.strip());
  }
}
