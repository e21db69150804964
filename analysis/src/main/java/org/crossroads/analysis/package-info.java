/**
 * Measures of partnership networks, exact and honest about silence.
 *
 * <p>Pure Java on primitive arrays: no framework, no database, no HTML. Start at {@link
 * org.crossroads.analysis.network}.
 */
@NullMarked
package org.crossroads.analysis;

import org.jspecify.annotations.NullMarked;
