package org.crossroads.analysis.network.answers;

import org.crossroads.analysis.network.Score;

/**
 * Between what a measure must lie, whatever the silent would have said. An end that has no number
 * says why.
 */
public record Range(Score lowest, Score highest) {}
