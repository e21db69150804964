package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.crossroads.platform.accounts.SignInFirst;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Finds who asks, for handlers with a {@link Who} or {@link Who.SignedIn} parameter. Other handlers
 * cost no look at the database, and a visitor without a cookie costs none either.
 */
@Component
class WhoResolver implements HandlerMethodArgumentResolver {
  private final Sessions sessions;
  private final SessionCookie cookie;

  WhoResolver(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Who.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Who resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("There is nobody to ask who they are.");
    }
    Who who = who(request);
    if (!parameter.getParameterType().isInstance(who)) {
      throw new SignInFirst();
    }
    return who;
  }

  private Who who(HttpServletRequest request) {
    return cookie
        .read(request)
        .flatMap(sessions::find)
        .<Who>map(signedIn -> signedIn)
        .orElseGet(Who.Visitor::new);
  }
}
