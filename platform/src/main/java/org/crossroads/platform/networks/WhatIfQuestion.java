package org.crossroads.platform.networks;

/**
 * What somebody wants to try, as it was typed.
 *
 * @param remove organisations to take out: URNs, {@code uid:} and number, or ids, parted by spaces,
 *     commas or lines
 * @param group a group or partnership whose members are all to be taken out, or ""
 * @param ties new ties, two organisations a line
 */
public record WhatIfQuestion(String remove, String group, String ties) {

  /** Whether nothing is asked. */
  public boolean isEmpty() {
    return remove.isBlank() && group.isBlank() && ties.isBlank();
  }
}
