package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossroads.platform.networks.BeingMeasured;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Says how far the measuring is, and has the browser ask again by itself, without a script. A file
 * that is not there yet is answered 503.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WaitingAnswers {
  private static final String SECONDS = "3";

  @ExceptionHandler
  WaitingPage waiting(
      BeingMeasured measured, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String path = request.getRequestURI();
    if (path.substring(path.lastIndexOf('/')).contains(".")) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", SECONDS);
    } else {
      response.setHeader("Refresh", SECONDS);
    }
    return new WaitingPage(
        measured.sentence(), measured.percent(), query == null ? path : path + "?" + query);
  }
}
