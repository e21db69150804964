package org.crossroads.analysis.agreement;

import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;

/**
 * How far raters agree, with the base it stands on.
 *
 * @param value 1 for full agreement, 0 for what chance would make, below 0 for less than that
 * @param interval between what the value may lie
 * @param units how many units it was found from
 * @param raters who rated any of them
 * @param ratings how many ratings it was found from
 */
public record Agreement(Score value, Interval interval, int units, int raters, int ratings) {}
