package org.crossroads.platform.web.serving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.crossroads.platform.web.BadRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses addresses that no page of ours would make: too long, too many parts, control letters. */
@Component
@Order(FilterOrder.LIMITS)
class RequestLimits extends OncePerRequestFilter {
  private static final int PATH = 500;
  private static final int PARAMETERS = 200;
  private static final int VALUE = 2_000;

  private final HandlerExceptionResolver errors;

  RequestLimits(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String problem = problem(request);
    if (problem.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      errors.resolveException(request, response, null, new BadRequest(problem));
    }
  }

  private static String problem(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("//")) {
      // Sent back in a redirect it would name another site.
      return "The address begins with two slashes. Maybe leave one out.";
    }
    if (request.getRequestURI().length() > PATH) {
      return "The address is too long. Maybe something was pasted twice.";
    }
    if (request.getQueryString() == null) {
      return "";
    }
    Map<String, String[]> parameters = request.getParameterMap();
    int count = 0;
    for (var parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        count++;
        if (value.length() > VALUE) {
          return "What was asked for is too long. Maybe try with fewer words.";
        }
        if (value.indexOf('\0') >= 0) {
          return "What was asked for has a letter in it that cannot be typed.";
        }
      }
    }
    return count > PARAMETERS ? "The address has too many parts. Maybe begin again." : "";
  }
}
