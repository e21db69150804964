/**
 * Which organisations belong together: communities found from the ties alone, and how well these or
 * given groups (areas, trusts) account for the ties.
 *
 * <p>Start at {@code Leiden}.
 */
@NullMarked
package org.crossroads.analysis.network.communities;

import org.jspecify.annotations.NullMarked;
