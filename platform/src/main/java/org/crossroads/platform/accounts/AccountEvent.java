package org.crossroads.platform.accounts;

/**
 * What happened to an account, for those who keep a trail or act on it. Published in the
 * transaction that did it.
 */
public sealed interface AccountEvent {

  /** Whose account. */
  AccountId account();

  /** Somebody signed in for the first time. */
  record Created(AccountId account) implements AccountEvent {}

  /**
   * Somebody signed in.
   *
   * @param session the id of the session that began
   * @param method in words, as: a code in an e-mail
   */
  record SignedIn(AccountId account, String session, String method) implements AccountEvent {}

  /** Somebody ended so many of their sessions. */
  record SignedOut(AccountId account, int sessions) implements AccountEvent {}

  /** Somebody changed what they are called. */
  record Renamed(AccountId account, String before, String after) implements AccountEvent {}

  /** Somebody added a passkey of theirs. */
  record PasskeyAdded(AccountId account, String label) implements AccountEvent {}

  /** Somebody removed a passkey of theirs. */
  record PasskeyRemoved(AccountId account, String label) implements AccountEvent {}

  /** Somebody signed in with another service for the first time. */
  record OpenIdLinked(AccountId account, String issuer) implements AccountEvent {}

  /**
   * Somebody used an invitation and is to have a role for it.
   *
   * @param role as the invitation names it: administrator
   */
  record InvitationAccepted(AccountId account, String role) implements AccountEvent {}
}
