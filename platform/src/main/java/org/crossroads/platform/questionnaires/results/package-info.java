/** What the answers of a wave come to, and answers as files. Start at {@code WaveFigures}. */
@NamedInterface("results")
@NullMarked
package org.crossroads.platform.questionnaires.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
