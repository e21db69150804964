/**
 * Studies: who rates what, what they said, and what was agreed after talking.
 *
 * <p>Says nothing of what follows from the ratings. Start at {@code Studies}; who may do what is
 * decided by {@code StudyAccess}.
 */
@NullMarked
package org.crossroads.platform.grid.studies;

import org.jspecify.annotations.NullMarked;
