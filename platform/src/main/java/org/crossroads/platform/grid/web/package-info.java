/**
 * The pages of grids and studies. Pictures are drawn here, on the server; each has its facts in a
 * table beside.
 *
 * <p>Start at {@code StudyPages}; {@code StudySummary} is what everybody reads of a study.
 */
@NullMarked
package org.crossroads.platform.grid.web;

import org.jspecify.annotations.NullMarked;
