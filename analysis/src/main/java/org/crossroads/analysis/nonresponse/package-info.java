/**
 * What those who did not answer leave open: between what a share of the whole frame must lie, how
 * even the answering was, and how rates of it are counted.
 *
 * <p>Nothing is estimated in silence's place. Start at {@code FrameBounds}.
 */
@NullMarked
package org.crossroads.analysis.nonresponse;

import org.jspecify.annotations.NullMarked;
