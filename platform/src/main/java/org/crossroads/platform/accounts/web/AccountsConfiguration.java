package org.crossroads.platform.accounts.web;

import java.util.List;
import org.crossroads.platform.accounts.SessionSettings;
import org.crossroads.platform.accounts.signin.SignInSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ties the pieces of this module into Spring MVC. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionSettings.class, SignInSettings.class})
class AccountsConfiguration implements WebMvcConfigurer {
  private final WhoResolver who;

  AccountsConfiguration(@Lazy WhoResolver who) {
    this.who = who;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(who);
  }
}
