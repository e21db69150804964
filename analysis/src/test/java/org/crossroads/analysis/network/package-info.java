/**
 * Hand-worked cases, naive twins on seeded random graphs, published values and another library.
 *
 * <p>Start at {@code Samples}.
 */
@NullMarked
package org.crossroads.analysis.network;

import org.jspecify.annotations.NullMarked;
