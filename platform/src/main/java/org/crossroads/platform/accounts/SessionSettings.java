package org.crossroads.platform.accounts;

import java.time.Duration;
import org.crossroads.platform.web.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in holds.
 *
 * @param idle a session that nobody used for so long has ended
 * @param longest a session ends after so long however busy it is
 * @param recent how long after a sign-in no other is asked for before what cannot be taken back
 */
@ConfigurationProperties("crossroads.sessions")
public record SessionSettings(
    @DefaultValue("2h") Duration idle,
    @DefaultValue("24h") Duration longest,
    @DefaultValue("10m") Duration recent) {

  public SessionSettings {
    requirePositive("idle", idle);
    requirePositive("longest", longest);
    requirePositive("recent", recent);
  }

  private static void requirePositive(String name, Duration duration) {
    if (!duration.isPositive()) {
      throw new WrongSetting(
          "crossroads.sessions." + name + " is " + duration + "; give it a time such as 2h.");
    }
  }
}
