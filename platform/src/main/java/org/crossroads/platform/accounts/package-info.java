/**
 * People: who they are, how they sign in, where they are signed in.
 *
 * <p>Owns the tables {@code account…}, {@code role…} and {@code audit…}; must not know the
 * directory nor anything that stands on it. A handler that cares who asks takes a {@link
 * org.crossroads.platform.accounts.Who} parameter; nothing else tells. Start at {@code Who}, then
 * {@code Accounts}.
 */
@ApplicationModule(
    allowedDependencies = {"files", "web", "web :: parts", "mail", "mail :: web", "privacy"})
@NullMarked
package org.crossroads.platform.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
