/**
 * How members are seen by the others: value and trust scores from ratings.
 *
 * <p>Start at {@code Ratings}.
 */
@NullMarked
package org.crossroads.analysis.network.ratings;

import org.jspecify.annotations.NullMarked;
