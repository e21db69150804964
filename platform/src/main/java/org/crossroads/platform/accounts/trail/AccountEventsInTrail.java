package org.crossroads.platform.accounts.trail;

import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the trail what people do to their own accounts. */
@Component
class AccountEventsInTrail {
  private final Trail trail;

  AccountEventsInTrail(Trail trail) {
    this.trail = trail;
  }

  /** In the transaction of the deed, since it is published there. */
  @EventListener
  void on(AccountEvent event) {
    trail.add(entry(event));
  }

  private static TrailEntry entry(AccountEvent event) {
    return switch (event) {
      case AccountEvent.Created created -> own(created.account(), TrailEvent.ACCOUNT_OPENED);
      case AccountEvent.SignedIn in ->
          own(
              in.account(),
              SessionDigest.of(in.session()),
              TrailEvent.SIGNED_IN,
              Change.to("with", in.method()));
      case AccountEvent.SignedOut out ->
          own(
              out.account(),
              TrailEvent.SIGNED_OUT,
              Change.to("sessions", String.valueOf(out.sessions())));
      // What they were and are called stays out: the trail outlives the account.
      case AccountEvent.Renamed renamed -> own(renamed.account(), TrailEvent.RENAMED);
      case AccountEvent.PasskeyAdded added -> own(added.account(), TrailEvent.PASSKEY_ADDED);
      case AccountEvent.PasskeyRemoved removed ->
          own(removed.account(), TrailEvent.PASSKEY_REMOVED);
      case AccountEvent.OpenIdLinked linked ->
          own(linked.account(), TrailEvent.OPENID_LINKED, Change.to("service", linked.issuer()));
      case AccountEvent.InvitationAccepted accepted ->
          own(
              accepted.account(),
              TrailEvent.INVITATION_ACCEPTED,
              Change.to("role", accepted.role()));
    };
  }

  private static TrailEntry own(AccountId account, TrailEvent event, Change... changes) {
    return own(account, null, event, changes);
  }

  private static TrailEntry own(
      AccountId account, @Nullable SessionDigest session, TrailEvent event, Change... changes) {
    return TrailEntry.of(
            new Author.Person(account, session), event, Thing.account(account), changes)
        .concerning(account);
  }
}
