/**
 * Work that nobody waits for: done once in the background, or by every node again and again.
 *
 * <p>Must not know what the work is. Start at {@link org.crossroads.platform.background.Background
 * Background}; methods marked {@code @Scheduled} are run by {@code RegularWork}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.crossroads.platform.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
