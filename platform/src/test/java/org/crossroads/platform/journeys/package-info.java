/**
 * The whole application as a person meets it: a real server, a real database, a real Chromium.
 *
 * <p>Start at {@code RunningSite} and {@code Browser}.
 */
@NullMarked
package org.crossroads.platform.journeys;

import org.jspecify.annotations.NullMarked;
