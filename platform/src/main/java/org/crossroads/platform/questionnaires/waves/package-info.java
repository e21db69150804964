/**
 * Who is asked, when, and by which link. Must not know what is made of the answers. Start at {@code
 * Waves} and {@code Frames}.
 */
@NullMarked
package org.crossroads.platform.questionnaires.waves;

import org.jspecify.annotations.NullMarked;
