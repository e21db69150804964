package org.crossroads.platform.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossroads.platform.imports.DataVersion;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tags every answer of the API with the version of the data: who asks again with the tag and has
 * the newest already is told so, without the work.
 */
@Configuration(proxyBeanMethods = false)
class DataTags implements WebMvcConfigurer, HandlerInterceptor {
  private final DataVersion version;

  DataTags(DataVersion version) {
    this.version = version;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/organisations/**", "/api/v1/areas/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Cache-Control", "no-cache");
    boolean reads = HttpMethod.GET.matches(request.getMethod());
    String tag = "W/\"data-" + version.current() + "\"";
    return !reads || !new ServletWebRequest(request, response).checkNotModified(tag);
  }
}
