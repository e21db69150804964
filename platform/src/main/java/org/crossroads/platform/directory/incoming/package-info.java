/**
 * What a file says set against what is there: new, changed, the same, no longer there.
 *
 * <p>An importer stages its rows in a temporary table, then one statement for each outcome does the
 * rest and counts. Must not know any file. Start at {@code IncomingMemberships}.
 */
@NullMarked
package org.crossroads.platform.directory.incoming;

import org.jspecify.annotations.NullMarked;
