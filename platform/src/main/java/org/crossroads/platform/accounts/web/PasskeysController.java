package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.passkeys.PasskeyCeremonies;
import org.crossroads.platform.accounts.passkeys.PasskeySite;
import org.crossroads.platform.accounts.passkeys.Passkeys;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.LocalPath;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's passkeys. Whoever signed in a while ago signs in again first. */
@Controller
class PasskeysController {
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final RecentSignIn recent;
  private final PublicAddress address;
  private final Clock clock;

  PasskeysController(
      Passkeys passkeys,
      PasskeyCeremonies ceremonies,
      RecentSignIn recent,
      PublicAddress address,
      Clock clock) {
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.recent = recent;
    this.address = address;
    this.clock = clock;
  }

  @GetMapping("/account/passkeys")
  Page show(
      @RequestParam(defaultValue = "") String to, Who.SignedIn who, HttpServletRequest request) {
    recent.require(who);
    return new PasskeysPage(
        passkeys.list(who.account()).stream()
            .map(passkey -> PasskeysPage.Line.of(passkey, clock.getZone()))
            .toList(),
        LocalPath.read(to).map(LocalPath::value).orElse(""),
        site(request).isPresent() ? "" : PasskeyJson.NO_NAME);
  }

  @PostMapping(path = "/account/passkeys/options", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> begin(Who.SignedIn who, HttpServletRequest request) {
    recent.require(who);
    return PasskeyJson.answer(
        () -> ceremonies.beginMaking(who, PasskeyJson.require(site(request))));
  }

  @PostMapping(path = "/account/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> finish(
      @RequestBody String body, Who.SignedIn who, HttpServletRequest request) {
    recent.require(who);
    return PasskeyJson.answer(() -> {
      PasskeyJson.Sent sent = PasskeyJson.read(body);
      PasskeySite site = PasskeyJson.require(site(request));
      ceremonies.finishMaking(who, site, sent.credential(), label(sent.label()));
      return "{}";
    });
  }

  @PostMapping("/account/passkeys/{id}/label")
  ResponseEntity<Void> rename(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String label, Who.SignedIn who) {
    recent.require(who);
    return backIf(passkeys.rename(who.account(), id, label(label)));
  }

  @PostMapping("/account/passkeys/{id}/removal")
  ResponseEntity<Void> remove(@PathVariable UUID id, Who.SignedIn who) {
    recent.require(who);
    return backIf(passkeys.remove(who.account(), id));
  }

  private static ResponseEntity<Void> backIf(boolean found) {
    if (!found) {
      throw new Absent("You have no such passkey. Maybe it was removed already.");
    }
    return SeeOther.to("/account/passkeys");
  }

  private Optional<PasskeySite> site(HttpServletRequest request) {
    return address.find(request).flatMap(PasskeySite::of);
  }

  private String label(String typed) {
    String label = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (label.isEmpty()) {
      return "Passkey of " + Words.date(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
    return label.length() <= 100 ? label : label.substring(0, 100);
  }
}
