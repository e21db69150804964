package org.crossroads.platform.accounts.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What sign-in by e-mail allows.
 *
 * @param lasts how long a link and its code work
 * @param networkLimit how many mails may be asked for from one network in a quarter of an hour, and
 *     how many codes tried; a trust's or council's whole staff may share one address
 * @param invitationLasts how long an invitation works
 */
@ConfigurationProperties("crossroads.sign-in")
public record SignInSettings(
    @DefaultValue("15m") Duration lasts,
    @DefaultValue("200") int networkLimit,
    @DefaultValue("3d") Duration invitationLasts) {}
