/**
 * The trail: who did what to which thing, when and from which session.
 *
 * <p>Knows ids only; names are put to them by whoever shows them, so that an erased person is
 * nameless here from the start. Start at {@code Trail}.
 */
@NamedInterface("trail")
@NullMarked
package org.crossroads.platform.accounts.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
