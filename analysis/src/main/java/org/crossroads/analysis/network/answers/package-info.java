/**
 * What was answered and what silence hides: who answered, what partners confirm, between which
 * values a measure must lie, and how far a rank can be trusted.
 *
 * <p>Nobody who did not answer is called isolated, and nothing is estimated in silence's place
 * unless somebody chooses it by name. Start at {@code Answers}.
 */
@NullMarked
package org.crossroads.analysis.network.answers;

import org.jspecify.annotations.NullMarked;
