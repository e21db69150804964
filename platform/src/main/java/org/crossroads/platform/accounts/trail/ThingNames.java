package org.crossroads.platform.accounts.trail;

import java.util.Collection;
import java.util.Map;

/** Names of things that the trail tells of, answered by a module that knows some of them. */
public interface ThingNames {

  /** The names of things; those that it does not know, or are gone by now, are left out. */
  Map<Thing, String> names(Collection<Thing> things);
}
