package org.crossroads.platform.accounts.signin;

import java.time.Instant;
import java.util.UUID;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.web.LocalPath;

/**
 * A sign-in that somebody asked for, or an invitation.
 *
 * @param role what an invitation is for, or ""
 * @param returnTo where to go afterwards
 * @param anyBrowser whether it works in every browser, as an invitation does
 */
record SignInRequest(
    UUID id,
    EmailAddress email,
    String role,
    LocalPath returnTo,
    boolean anyBrowser,
    Instant endsAt) {}
