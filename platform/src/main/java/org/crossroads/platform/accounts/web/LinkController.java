package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.signin.LinkState;
import org.crossroads.platform.accounts.signin.Network;
import org.crossroads.platform.accounts.signin.Proof;
import org.crossroads.platform.accounts.signin.SignIns;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by the link from a mail. */
@Controller
class LinkController {
  private final SignIns signIns;
  private final BrowserCookie browsers;
  private final Door door;

  LinkController(SignIns signIns, BrowserCookie browsers, Door door) {
    this.signIns = signIns;
    this.browsers = browsers;
    this.door = door;
  }

  @GetMapping("/sign-in/link/{secret}")
  Page look(@PathVariable String secret, HttpServletRequest request) {
    return new LinkPage(secret, state(secret, request), ErrorSummary.none());
  }

  @PostMapping("/sign-in/link/{secret}")
  Object use(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    LinkState state = state(secret, request);
    Proof proof =
        state instanceof LinkState.AskedElsewhere
            ? signIns.useCodeBesideLink(
                code, new Secret(secret), Network.of(request.getRemoteAddr()))
            : signIns.useLink(new Secret(secret), browsers.read(request).orElse(null));
    if (proof instanceof Proof.Proven proven) {
      return SeeOther.to(
          door.open(
              proven.account().id(),
              proven.method(),
              proven.returnTo(),
              proven.first(),
              request,
              response));
    }
    LinkState now = proof instanceof Proof.Ended ? new LinkState.Ended() : state;
    return new LinkPage(secret, now, ErrorSummary.of("code", ProofWords.of(proof)));
  }

  private LinkState state(String secret, HttpServletRequest request) {
    return signIns.look(new Secret(secret), browsers.read(request).orElse(null));
  }
}
