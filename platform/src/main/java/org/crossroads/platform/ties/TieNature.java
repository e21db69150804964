package org.crossroads.platform.ties;

/** What a kind of tie says about the will to work together. */
public enum TieNature {
  /** The register put both into one trust, federation or children's centres group. */
  OWN_GROUP,
  /** The register names the same sponsor for both. */
  SPONSOR,
  /** Both, or one of them, chose it: a consortium, a partnership, a statement. */
  VOLUNTARY
}
