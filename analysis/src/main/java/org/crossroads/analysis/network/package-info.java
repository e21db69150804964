/**
 * Networks of organisations: an immutable graph on primitive arrays and one class for each
 * question.
 *
 * <p>Organisations are numbered 0…n−1 and count even without a tie. Start at {@code Graph}.
 */
@NullMarked
package org.crossroads.analysis.network;

import org.jspecify.annotations.NullMarked;
