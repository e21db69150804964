/**
 * Who asks, for handlers; and the pages on which people sign in and look after their account.
 *
 * <p>Start at {@code WhoResolver}.
 */
@NamedInterface("web")
@NullMarked
package org.crossroads.platform.accounts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
