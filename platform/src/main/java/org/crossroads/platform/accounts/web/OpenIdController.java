package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.openid.OpenIdRefused;
import org.crossroads.platform.accounts.openid.OpenIdSignIn;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.LocalPath;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * To another service and back. The way back is a GET that signs in, as the protocol has it; what
 * the browser keeps in its cookie makes sure that it is the one that set out.
 */
@Controller
class OpenIdController {
  /** As the protocol says that a service cannot answer now. */
  private static final String AWAY = "temporarily_unavailable";

  private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

  private final OpenIdSignIn openId;
  private final BrowserSecret cookie;
  private final PublicAddress address;
  private final Door door;

  OpenIdController(OpenIdSignIn openId, PublicAddress address, Door door) {
    this.openId = openId;
    this.cookie = new BrowserSecret("crossroads-openid", address);
    this.address = address;
    this.door = door;
  }

  /** What the browser keeps meanwhile. */
  private record Kept(Secret secret, LocalPath to) {

    String text() {
      byte[] path = to.value().getBytes(StandardCharsets.UTF_8);
      return secret.text() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(path);
    }

    static Optional<Kept> read(String text) {
      String[] parts = text.split("\\.", 2);
      try {
        byte[] path = Base64.getUrlDecoder().decode(parts.length < 2 ? "" : parts[1]);
        return LocalPath.read(new String(path, StandardCharsets.UTF_8))
            .map(to -> new Kept(new Secret(parts[0]), to));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  @GetMapping("/sign-in/openid/{service}")
  ResponseEntity<Void> begin(
      @PathVariable String service,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    Kept kept = new Kept(Secret.random(), LocalPath.read(to).orElse(SignInController.ACCOUNT));
    try {
      URI there = URI.create(openId.begin(service, kept.secret(), site(request)));
      cookie.set(request, response, kept.text(), ON_THE_WAY);
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(there)
          .cacheControl(CacheControl.noStore())
          .build();
    } catch (OpenIdRefused e) {
      return SeeOther.to("/sign-in/openid/" + service + "/answer?error=" + AWAY);
    }
  }

  @GetMapping("/sign-in/openid/{service}/answer")
  Object finish(
      @PathVariable String service,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String error,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (error.equals(AWAY)) {
      return new OpenIdPage("The service does not answer. Try again later, or sign in by e-mail.");
    }
    Optional<Kept> kept = cookie.read(request).flatMap(Kept::read);
    cookie.clear(request, response);
    if (kept.isEmpty() || code.isEmpty()) {
      return new OpenIdPage("You did not sign in there, or it took too long.");
    }
    try {
      Account account = openId.finish(service, kept.get().secret(), site(request), code, state);
      return SeeOther.to(
          door.open(account.id(), SignInMethod.OPENID, kept.get().to(), false, request, response));
    } catch (OpenIdRefused e) {
      return new OpenIdPage(e.sentence());
    }
  }

  private String site(HttpServletRequest request) {
    return address
        .find(request)
        .orElseThrow(() ->
            new BadRequest(
                "Signing in with other services needs CROSSROADS_ADDRESS, which the people who run"
                    + " this site have not set."));
  }
}
