package org.crossroads.platform.accounts.trail;

import java.time.Instant;
import java.util.List;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it is read.
 *
 * @param number its place, from 1
 * @param at when
 * @param author "person", "stranger", "operator" or "site"
 * @param account the person's account, or null if the author is no person
 * @param session the first digits of the hash of the person's session, or ""
 * @param event the code of what was done; a newer version may know more than {@link TrailEvent}
 * @param thingKind the code of what it was done to
 * @param thingId which one
 * @param concerns the account that was touched, or null
 * @param changes field by field, by name
 */
public record TrailRecord(
    long number,
    Instant at,
    String author,
    @Nullable AccountId account,
    String session,
    String event,
    String thingKind,
    String thingId,
    @Nullable AccountId concerns,
    List<Change> changes) {

  public TrailRecord {
    changes = List.copyOf(changes);
  }

  /** What was done, in words that follow a name. */
  public String words() {
    return TrailEvent.find(event).map(TrailEvent::words).orElse(event.replace('_', ' '));
  }
}
