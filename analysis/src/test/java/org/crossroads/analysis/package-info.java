/** Rules that hold for the whole library. */
@NullMarked
package org.crossroads.analysis;

import org.jspecify.annotations.NullMarked;
