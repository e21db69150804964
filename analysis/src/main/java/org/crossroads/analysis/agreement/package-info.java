/**
 * Whether people who rated the same things rated them alike, and whether items that should measure
 * one thing do.
 *
 * <p>Units (what is rated) and raters (or items) are numbered from 0. Start at {@code RatingTable};
 * for ratings in ordered words at {@code KrippendorffAlpha}.
 */
@NullMarked
package org.crossroads.analysis.agreement;

import org.jspecify.annotations.NullMarked;
