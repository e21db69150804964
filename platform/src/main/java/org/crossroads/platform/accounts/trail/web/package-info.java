/**
 * The pages that show the trail: one's own, and all of it for administrators and auditors.
 *
 * <p>Start at {@code TrailPages}.
 */
@NullMarked
package org.crossroads.platform.accounts.trail.web;

import org.jspecify.annotations.NullMarked;
