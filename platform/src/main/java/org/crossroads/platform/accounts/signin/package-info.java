/**
 * Signing in by e-mail: a link and a code, either of which works once, within a quarter of an hour
 * and within limits.
 *
 * <p>Start at {@code SignIns}. Anybody may have an account: it is made when an address is proven
 * for the first time, so nothing here depends on whether an address is known.
 */
@NamedInterface("signin")
@NullMarked
package org.crossroads.platform.accounts.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
