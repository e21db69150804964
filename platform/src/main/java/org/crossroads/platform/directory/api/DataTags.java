package org.crossroads.platform.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongSupplier;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.imports.DataVersion;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tags every answer of the API with the version of the data that it follows from: who asks again
 * with the tag and has the newest already is told so, without the work.
 *
 * <p>Lists are found in the search index, which is a step behind the data for a moment after an
 * import; so they have the index's version.
 */
@Configuration(proxyBeanMethods = false)
class DataTags implements WebMvcConfigurer {
  private final DataVersion version;
  private final OrganisationSearch search;

  DataTags(DataVersion version, OrganisationSearch search) {
    this.version = version;
    this.search = search;
  }

  private record Tagging(LongSupplier version) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader("Cache-Control", "no-cache");
      boolean reads = HttpMethod.GET.matches(request.getMethod());
      // The version before the answer is made: a newer answer under an older tag is asked for anew.
      String tag = "W/\"data-" + version.getAsLong() + "\"";
      return !reads || !new ServletWebRequest(request, response).checkNotModified(tag);
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new Tagging(version::current))
        .addPathPatterns("/api/v1/organisations/*", "/api/v1/areas/**");
    registry.addInterceptor(new Tagging(search::version)).addPathPatterns("/api/v1/organisations");
  }
}
