package org.crossroads.platform.web.serving;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.crossroads.platform.web.MapBackground;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Site;
import org.crossroads.platform.web.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns the {@link Page} that a handler returns into HTML, and keeps it where it is settled. */
@Component
class PageWriter implements HandlerMethodReturnValueHandler {
  private static final String HTML = "text/html;charset=utf-8";

  private final TemplateEngine templates;
  private final StaticFiles files;
  private final Sources sources;
  private final PageCache cache;
  private final MapBackground background;

  PageWriter(
      TemplateEngine templates,
      StaticFiles files,
      ObjectProvider<Sources> sources,
      PageCache cache,
      MapBackground background) {
    this.templates = templates;
    this.files = files;
    this.sources = sources.getIfAvailable(Sources::none);
    this.cache = cache;
    this.background = background;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Page.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (!(value instanceof Page page) || request == null || response == null) {
      throw new IllegalStateException("A handler of a page returned " + value + ".");
    }
    Body body = Body.of(HTML, render(page));
    if (page.settled() && response.getStatus() == HttpServletResponse.SC_OK) {
      cache.keep(request, response, body);
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    body.send(request, response);
  }

  private byte[] render(Page page) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    Site site = new Site(files.version(), sources.list(), background);
    templates.render(page.template() + ".jte", Map.of("site", site, "page", page), output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    output.writeTo(bytes);
    return bytes.toByteArray();
  }
}
