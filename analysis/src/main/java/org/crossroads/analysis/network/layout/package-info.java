/**
 * Where to draw the organisations of a network.
 *
 * <p>Start at {@code Springs}.
 */
@NullMarked
package org.crossroads.analysis.network.layout;

import org.jspecify.annotations.NullMarked;
