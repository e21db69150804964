package org.crossroads.platform.accounts.signin;

/** What became of asking for a sign-in mail; it says nothing about whether the address is known. */
public sealed interface Asked {

  /** A mail is on its way, or would be to an open account. */
  record Posted() implements Asked {}

  /** Too many were asked for, with this address or from this network. */
  record TooMany() implements Asked {}
}
