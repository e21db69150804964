/**
 * Publishing counts of people without giving anybody away: what to hide, what else must be hidden
 * with it, rounding, and what an attacker could still work out.
 *
 * <p>The attacker knows everything that is published and that totals add up, and uses a linear
 * programme. Start at {@code Protection} to publish, at {@code Attack} to check what others did.
 */
@NullMarked
package org.crossroads.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
