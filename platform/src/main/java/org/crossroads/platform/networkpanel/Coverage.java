package org.crossroads.platform.networkpanel;

import java.util.List;
import java.util.Objects;
import org.crossroads.platform.networkfiles.FileOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * How many organisations answered.
 *
 * @param known whether the files say so of any organisation
 * @param answered those of whom they say yes
 * @param silent those of whom they say no, or nothing
 * @param certainty what follows for the numbers, or null where that cannot be said
 */
public record Coverage(boolean known, int answered, int silent, @Nullable Certainty certainty) {
  /** Below this share ranks of organisations are not to be trusted; usual in the field. */
  private static final double ENOUGH = 0.8;

  static Coverage of(List<FileOrganisation> organisations) {
    boolean known = organisations.stream().anyMatch(each -> each.responded() != null);
    int answered =
        (int) organisations.stream().filter(each -> Objects.equals(each.responded(), true)).count();
    return new Coverage(known, answered, organisations.size() - answered, null);
  }

  Coverage with(@Nullable Certainty found) {
    return new Coverage(known, answered, silent, found);
  }

  /** The share that answered; 0 where nobody is there to answer. */
  public double rate() {
    int all = answered + silent;
    return all == 0 ? 0 : (double) answered / all;
  }

  boolean areTooFew() {
    return known && rate() < ENOUGH;
  }
}
