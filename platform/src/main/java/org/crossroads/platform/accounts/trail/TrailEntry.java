package org.crossroads.platform.accounts.trail;

import java.util.List;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param author who did it
 * @param event what was done
 * @param thing to what
 * @param concerns the account whose record or rights were touched, or null if nobody's were
 * @param changes field by field
 */
public record TrailEntry(
    Author author,
    TrailEvent event,
    Thing thing,
    @Nullable AccountId concerns,
    List<Change> changes) {

  public TrailEntry {
    changes = List.copyOf(changes);
    if (changes.stream().map(Change::field).distinct().count() < changes.size()) {
      throw new IllegalArgumentException("A field changes once: " + changes);
    }
  }

  /** Something that was done to a thing that is nobody's. */
  public static TrailEntry of(Author author, TrailEvent event, Thing thing, Change... changes) {
    return new TrailEntry(author, event, thing, null, List.of(changes));
  }

  /** The same, touching somebody's record or rights. */
  public TrailEntry concerning(AccountId account) {
    return new TrailEntry(author, event, thing, account, changes);
  }
}
