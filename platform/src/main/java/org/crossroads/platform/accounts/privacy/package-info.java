/**
 * A person's own data: what accounts hold of them, seen, downloaded and erased.
 *
 * <p>Start at {@code OwnRecord} and {@code Erasure}.
 */
@NamedInterface("privacy")
@NullMarked
package org.crossroads.platform.accounts.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
