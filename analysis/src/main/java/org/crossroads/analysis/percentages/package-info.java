/**
 * Percentages as they are reported: rounding them, and finding out of how many they can be.
 *
 * <p>Exact arithmetic throughout. Start at {@code PercentageBases}.
 */
@NullMarked
package org.crossroads.analysis.percentages;

import org.jspecify.annotations.NullMarked;
