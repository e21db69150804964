/**
 * Signing in with another service (OpenID Connect): DfE Sign-in, Microsoft Entra, Google, by
 * configuration only.
 *
 * <p>Spring Security speaks the protocol and checks tokens; here it is decided whose account it is.
 * Owns {@code account_openid}. Start at {@code OpenIdSignIn}.
 */
@NamedInterface("openid")
@NullMarked
package org.crossroads.platform.accounts.openid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
