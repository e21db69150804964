/**
 * What follows from the ratings of a study: readings, summaries with both ends, agreement of
 * raters, change between studies. Calls {@code crossroads-analysis}; draws and says nothing itself.
 *
 * <p>Start at {@code Findings}; {@code RatedStudies} reads what it needs.
 */
@NullMarked
package org.crossroads.platform.grid.findings;

import org.jspecify.annotations.NullMarked;
