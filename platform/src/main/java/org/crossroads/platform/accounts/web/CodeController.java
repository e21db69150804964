package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.signin.Network;
import org.crossroads.platform.accounts.signin.Proof;
import org.crossroads.platform.accounts.signin.SignIns;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by the code from a mail, in the browser that asked for it. */
@Controller
class CodeController {
  private final SignIns signIns;
  private final BrowserCookie browsers;
  private final Door door;

  CodeController(SignIns signIns, BrowserCookie browsers, Door door) {
    this.signIns = signIns;
    this.browsers = browsers;
    this.door = door;
  }

  @GetMapping("/sign-in/code")
  Object form(HttpServletRequest request) {
    return email(request)
        .<Object>map(email -> new CodePage(email.value(), ErrorSummary.none()))
        .orElseGet(CodeController::askFirst);
  }

  @PostMapping("/sign-in/code")
  Object use(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<EmailAddress> email = email(request);
    if (email.isEmpty()) {
      return askFirst();
    }
    Proof proof =
        signIns.useCode(
            code, browsers.read(request).orElseThrow(), Network.of(request.getRemoteAddr()));
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
    return new CodePage(email.get().value(), ErrorSummary.of("code", ProofWords.of(proof)));
  }

  private Optional<EmailAddress> email(HttpServletRequest request) {
    return browsers.read(request).flatMap(signIns::lastAsked);
  }

  private static ResponseEntity<Void> askFirst() {
    return SeeOther.to("/sign-in");
  }
}
