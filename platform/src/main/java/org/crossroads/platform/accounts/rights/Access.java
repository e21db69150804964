package org.crossroads.platform.accounts.rights;

import java.time.Clock;
import java.time.LocalDate;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who may do what. It reads the roles anew each time, so that a role
 * that ends here ends on every node with the next request.
 */
@Component
public class Access {
  private final Grants grants;
  private final Clock clock;

  Access(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /** What somebody may do now. */
  public Standing of(Who who) {
    return switch (who) {
      case Who.Visitor visitor -> Standing.none();
      case Who.SignedIn person -> grants.standingOf(person.account(), LocalDate.now(clock));
    };
  }

  /** Whether somebody has a right in a scope. */
  public boolean may(Who who, Right right, Scope scope) {
    return of(who).may(right, scope);
  }

  /** How far a right of somebody reaches, for queries to apply. */
  public Reach reach(Who who, Right right) {
    return of(who).reach(right);
  }

  /**
   * Goes on if somebody has a right in a scope.
   *
   * @param sentence what is said of a page that is not there
   * @throws Absent if they have not: what is not theirs looks as if it were not there
   */
  public void require(Who who, Right right, Scope scope, String sentence) {
    if (!may(who, right, scope)) {
      throw new Absent(sentence);
    }
  }
}
