/**
 * The pages on which people claim an organisation, and see and decide who speaks for it or has a
 * role in a partnership.
 *
 * <p>Start at {@code ClaimPages}.
 */
@NullMarked
package org.crossroads.platform.entries.web;

import org.jspecify.annotations.NullMarked;
