/**
 * One command per claim: each class measures one thing beside a peer in the same run and prints
 * medians and ratios.
 *
 * <p>Never part of a test. Start at {@code benchmarks/README.md}.
 */
@NullMarked
package org.crossroads.benchmarks;

import org.jspecify.annotations.NullMarked;
