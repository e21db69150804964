package org.crossroads.platform.mail;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses how mails leave. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, BounceSettings.class})
class MailConfiguration {

  @Bean
  Carrier carrier(MailSettings settings, Clock clock) {
    return settings.hasServer()
        ? new SmtpCarrier(settings, clock)
        : new FolderCarrier(settings, clock);
  }
}
