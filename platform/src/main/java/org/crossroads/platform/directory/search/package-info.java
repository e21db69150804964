/**
 * One box that finds any organisation: by name however it is typed, town, postcode, group or
 * number.
 *
 * <p>Lists of who has which word, in memory, derived from the database and owned by this node, find
 * candidates; a small exact ranking puts the obvious one first. Must not know pages or addresses,
 * nor where a postcode lies: callers who want the nearest bring a point. Start at {@code
 * OrganisationSearch}.
 */
@NamedInterface("search")
@NullMarked
package org.crossroads.platform.directory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
