package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.passkeys.PasskeyCeremonies;
import org.crossroads.platform.accounts.passkeys.PasskeySite;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.signin.Network;
import org.crossroads.platform.accounts.signin.SignIns;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.LocalPath;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Signing in with a passkey, which says itself whose it is. */
@Controller
class PasskeySignInController {
  private final SignIns signIns;
  private final PasskeyCeremonies ceremonies;
  private final Accounts accounts;
  private final BrowserCookie browsers;
  private final PublicAddress address;
  private final Door door;

  PasskeySignInController(
      SignIns signIns,
      PasskeyCeremonies ceremonies,
      Accounts accounts,
      BrowserCookie browsers,
      PublicAddress address,
      Door door) {
    this.signIns = signIns;
    this.ceremonies = ceremonies;
    this.accounts = accounts;
    this.browsers = browsers;
    this.address = address;
    this.door = door;
  }

  @PostMapping(path = "/sign-in/passkey/options", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> begin(HttpServletRequest request, HttpServletResponse response) {
    if (!signIns.mayTryPasskey(Network.of(request.getRemoteAddr()))) {
      return PasskeyJson.problem(
          "Many people signed in from your network just now. Wait a quarter of an hour.");
    }
    Secret browser = browsers.readOrSet(request, response);
    return PasskeyJson.answer(() -> ceremonies.beginSignIn(site(request), browser));
  }

  @PostMapping(path = "/sign-in/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> finish(
      @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
    return PasskeyJson.answer(() -> {
      PasskeyJson.Sent sent = PasskeyJson.read(body);
      Secret browser =
          browsers
              .read(request)
              .orElseThrow(() -> new BadRequest("Your browser sent no cookie. Try again."));
      AccountId account = ceremonies.finishSignIn(site(request), browser, sent.credential());
      requireOpen(account);
      LocalPath to = LocalPath.read(sent.to()).orElse(SignInController.ACCOUNT);
      return PasskeyJson.to(
          door.open(account, SignInMethod.PASSKEY, to, false, request, response).value());
    });
  }

  private void requireOpen(AccountId id) {
    boolean open =
        accounts.find(id).filter(account -> account.state() == AccountState.ACTIVE).isPresent();
    if (!open) {
      throw new BadRequest(
          "This account is closed. Ask the people who run this site if it should be open.");
    }
  }

  private PasskeySite site(HttpServletRequest request) {
    return PasskeyJson.require(address.find(request).flatMap(PasskeySite::of));
  }
}
