/**
 * How far a share of people who answered may be from the share of all: an interval for each way of
 * asking.
 *
 * <p>Every interval keeps its base, and one that has no meaning is absent with its reason. Start at
 * {@code Wilson}; where the frame is nearly exhausted, at {@code FiniteFrame}.
 */
@NullMarked
package org.crossroads.analysis.intervals;

import org.jspecify.annotations.NullMarked;
