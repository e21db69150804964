package org.crossroads.platform.accounts.rights;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;

/** What the trail says of a grant: about its organisation or partnership, touching its holder. */
final class GrantWords {
  private GrantWords() {}

  static TrailEntry entry(Author author, TrailEvent event, Grant grant) {
    List<Change> changes = new ArrayList<>();
    String role = grant.role().code();
    boolean granted = event == TrailEvent.ROLE_GRANTED;
    changes.add(granted ? Change.to("role", role) : new Change("role", role, null));
    if (granted) {
      changes.add(Change.to("from", grant.term().from().toString()));
      if (grant.term().to() != null) {
        changes.add(Change.to("to", grant.term().to().toString()));
      }
    }
    return new TrailEntry(author, event, thing(grant.scope()), grant.holder(), changes);
  }

  private static Thing thing(Scope scope) {
    return switch (scope) {
      case Scope.Organisation organisation -> Thing.organisation(organisation.id());
      case Scope.Partnership partnership -> Thing.partnership(partnership.id());
      case Scope.Site site -> Thing.site();
    };
  }
}
