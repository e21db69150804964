/**
 * Browsers that are signed in: rows of {@code account_session}, so that any node serves any
 * request.
 *
 * <p>Start at {@code Sessions}.
 */
@NamedInterface("sessions")
@NullMarked
package org.crossroads.platform.accounts.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
