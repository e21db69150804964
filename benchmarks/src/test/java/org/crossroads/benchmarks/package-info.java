/** Tests of the measuring itself; the benchmarks are run by hand. */
@NullMarked
package org.crossroads.benchmarks;

import org.jspecify.annotations.NullMarked;
