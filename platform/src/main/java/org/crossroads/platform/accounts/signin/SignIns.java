package org.crossroads.platform.accounts.signin;

import java.time.Clock;
import java.util.Optional;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.web.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by e-mail.
 *
 * <p>Known and unknown addresses go the same way with the same statements: a request and a mail are
 * written, and only what the mail says differs, for closed accounts.
 */
@Component
public class SignIns {
  private final SignInRequests requests;
  private final RateLimits limits;
  private final Accounts accounts;
  private final Outbox outbox;
  private final SignInSettings settings;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SignIns(
      SignInRequests requests,
      RateLimits limits,
      Accounts accounts,
      Outbox outbox,
      SignInSettings settings,
      Clock clock,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.limits = limits;
    this.accounts = accounts;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Has a link and a code sent to an address.
   *
   * @param browser the secret of the browser that asks
   * @param network where it asks from
   * @param returnTo where to go once signed in
   * @param site where the site is, for the link; without it the mail has a code only
   */
  @Transactional
  public Asked ask(
      EmailAddress email,
      Secret browser,
      Network network,
      LocalPath returnTo,
      Optional<String> site) {
    boolean within =
        limits.take(Limit.MAILS_FROM_NETWORK, network.value())
            && limits.take(Limit.MAILS_TO_ADDRESS, email.value())
            && limits.take(Limit.MAILS_FROM_NETWORK_TO_ADDRESS_IN_A_DAY, pair(email, network));
    if (!within) {
      return new Asked.TooMany();
    }
    requests.tidy();
    limits.tidy();
    SignInRequests.Made made = requests.add(email, browser, returnTo, settings.lasts());
    boolean closed =
        accounts.find(email).filter(account -> account.state() == AccountState.CLOSED).isPresent();
    outbox.post(
        closed
            ? SignInMail.closed(email, made.endsAt().toInstant())
            : SignInMail.of(email, made, site, clock.getZone()));
    return new Asked.Posted();
  }

  /** The address of the latest request of a browser that still works, for the page that says so. */
  public Optional<EmailAddress> lastAsked(Secret browser) {
    return requests.findByBrowser(browser).stream().findFirst().map(SignInRequest::email);
  }

  /** What to show a browser that opens a link. Spends nothing. */
  public LinkState look(Secret link, @Nullable Secret browser) {
    Optional<SignInRequest> request = requests.findByLink(link);
    if (request.isEmpty()) {
      return new LinkState.Ended();
    }
    boolean here =
        request.get().anyBrowser() || (browser != null && requests.askedHere(link, browser));
    return here
        ? new LinkState.Ready(request.get().email().value(), request.get().anyBrowser())
        : new LinkState.AskedElsewhere();
  }

  /** Signs in by link, in the browser that asked for it. */
  @Transactional
  public Proof useLink(Secret link, @Nullable Secret browser) {
    return requests
        .useLink(link, browser)
        .map(request ->
            proven(request, request.anyBrowser() ? SignInMethod.INVITATION : SignInMethod.LINK))
        .orElseGet(Proof.Ended::new);
  }

  /** Signs in by a code that was asked for in this browser. */
  @Transactional
  public Proof useCode(String typed, Secret browser, Network network) {
    Optional<EmailAddress> asked = lastAsked(browser);
    if (asked.isEmpty()) {
      return new Proof.Ended();
    }
    if (!mayTry(asked.get(), network)) {
      return new Proof.TooMany();
    }
    return OneTimeCode.read(typed)
        .flatMap(code -> requests.useCode(code, browser))
        .map(request -> proven(request, SignInMethod.CODE))
        .orElseGet(Proof.Wrong::new);
  }

  /** Signs in by a code, in a browser that has the link but did not ask for it. */
  @Transactional
  public Proof useCodeBesideLink(String typed, Secret link, Network network) {
    Optional<SignInRequest> request = requests.findByLink(link);
    if (request.isEmpty()) {
      return new Proof.Ended();
    }
    if (!mayTry(request.get().email(), network)) {
      return new Proof.TooMany();
    }
    return OneTimeCode.read(typed)
        .flatMap(code -> requests.useCodeBesideLink(code, link))
        .map(used -> proven(used, SignInMethod.CODE))
        .orElseGet(Proof.Wrong::new);
  }

  /** Counts a sign-in with a passkey; false if a network has begun too many. */
  public boolean mayTryPasskey(Network network) {
    return limits.take(Limit.PASSKEYS_FROM_NETWORK, network.value());
  }

  private boolean mayTry(EmailAddress email, Network network) {
    return limits.take(Limit.CODES_FROM_NETWORK, network.value())
        && limits.take(Limit.CODES_FROM_NETWORK_FOR_ACCOUNT_IN_A_DAY, pair(email, network));
  }

  /** By the day, strangers elsewhere must not be able to use up what its owner needs. */
  private static String pair(EmailAddress email, Network network) {
    return email + " " + network.value();
  }

  private Proof proven(SignInRequest request, SignInMethod method) {
    boolean first = accounts.find(request.email()).isEmpty();
    Account account = accounts.findOrCreate(request.email());
    if (account.state() == AccountState.CLOSED) {
      return new Proof.Closed();
    }
    requests.endOthers(request.email());
    if (first) {
      events.publishEvent(new AccountEvent.Created(account.id()));
    }
    if (!request.role().isEmpty()) {
      events.publishEvent(new AccountEvent.InvitationAccepted(account.id(), request.role()));
    }
    return new Proof.Proven(account, method, request.returnTo(), first);
  }
}
