/**
 * Mails to people with accounts about what goes on here, as each of them chose: at once, gathered,
 * or not at all. Sign-in mails are none of these, and cannot be switched off.
 *
 * <p>Start at {@code Letters}.
 */
@NamedInterface("letters")
@NullMarked
package org.crossroads.platform.accounts.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
