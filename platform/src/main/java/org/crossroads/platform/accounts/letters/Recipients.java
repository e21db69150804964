package org.crossroads.platform.accounts.letters;

import java.util.List;
import org.crossroads.platform.accounts.Account;

/**
 * Who will be mailed, and who not.
 *
 * @param atOnce get a mail of its own
 * @param gathered get it with their next gathered mail
 * @param never want no mail of this kind
 */
public record Recipients(List<Account> atOnce, List<Account> gathered, List<Account> never) {
  public Recipients {
    atOnce = List.copyOf(atOnce);
    gathered = List.copyOf(gathered);
    never = List.copyOf(never);
  }

  /** How many mails will go out in the end. */
  public int mails() {
    return atOnce.size() + gathered.size();
  }
}
