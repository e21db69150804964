package org.crossroads.platform.entries;

/**
 * What an editor sends of one field.
 *
 * @param seen what stood there when they began
 * @param wanted what they want to stand there
 * @param revision the revision that they saw
 */
public record EntryEdit(EntryField field, String seen, String wanted, int revision) {

  /** Whether they changed anything. */
  boolean isChange() {
    return !wanted.equals(seen);
  }

  /** Whether somebody else changed the same field to something else meanwhile. */
  boolean collidesWith(EntryLine now) {
    return isChange() && revision != now.revision() && !wanted.equals(now.value());
  }
}
