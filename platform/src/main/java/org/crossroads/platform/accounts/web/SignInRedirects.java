package org.crossroads.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.crossroads.platform.accounts.SignInAgain;
import org.crossroads.platform.accounts.SignInFirst;
import org.crossroads.platform.web.SeeOther;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends people to sign in, and afterwards back to the page that they asked for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInRedirects {

  @ExceptionHandler
  ResponseEntity<Void> first(SignInFirst first, HttpServletRequest request) {
    return to("/sign-in?to=", request);
  }

  @ExceptionHandler
  ResponseEntity<Void> again(SignInAgain again, HttpServletRequest request) {
    return to("/sign-in?again=yes&to=", request);
  }

  private static ResponseEntity<Void> to(String address, HttpServletRequest request) {
    return SeeOther.to(address + URLEncoder.encode(back(request), StandardCharsets.UTF_8));
  }

  /** What was to be written is not kept, so a form's sender begins again at their account. */
  private static String back(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/account";
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
