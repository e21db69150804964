/**
 * Passkeys (WebAuthn): signing in with what a device or a password keeper holds.
 *
 * <p>Spring Security checks what passkeys say; here it is kept and asked for. Owns {@code
 * account_passkey} and {@code account_challenge}. Start at {@code Passkeys}.
 */
@NamedInterface("passkeys")
@NullMarked
package org.crossroads.platform.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
