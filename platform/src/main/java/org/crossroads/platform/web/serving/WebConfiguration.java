package org.crossroads.platform.web.serving;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ties the pieces of this package into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final PageWriter pages;

  WebConfiguration(@Lazy PageWriter pages) {
    this.pages = pages;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(pages);
  }

  @Configuration(proxyBeanMethods = false)
  static class Pieces {

    /** The templates as the build compiled them. */
    @Bean
    TemplateEngine templates() {
      return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    PublicAddress publicAddress(@Value("${crossroads.address:}") String stated) {
      return new PublicAddress(stated);
    }

    @Bean
    MapBackground mapBackground(
        @Value("${crossroads.map.tile-url:}") String tileUrl,
        @Value("${crossroads.map.tile-credit:}") String tileCredit) {
      return MapBackground.of(tileUrl, tileCredit);
    }

    /** Sends {@code /data/} to {@code /data}. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
      var filter =
          new FilterRegistrationBean<>(
              UrlHandlerFilter.trailingSlashHandler("/**")
                  .redirect(HttpStatus.PERMANENT_REDIRECT)
                  .build());
      filter.setOrder(FilterOrder.SLASHES);
      return filter;
    }
  }
}
