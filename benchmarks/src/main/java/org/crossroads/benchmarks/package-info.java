/**
 * One benchmark for each claim about speed, beside its peer in the same run.
 *
 * <p>Run by hand through {@code benchmarks/<claim>}; nothing here runs in a build or a test. Start
 * at {@code Runs}; {@code benchmarks/README.md} says what is measured and how.
 */
@NullMarked
package org.crossroads.benchmarks;

import org.jspecify.annotations.NullMarked;
