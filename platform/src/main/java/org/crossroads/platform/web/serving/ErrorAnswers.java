package org.crossroads.platform.web.serving;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.BadRequest;
import org.crossroads.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says in words what went wrong: a page for people, a problem document (RFC 9457) under {@code
 * /api/}. What is our fault gets a reference that also stands in the log; nobody is shown a stack
 * trace.
 */
@Controller
@ControllerAdvice
class ErrorAnswers implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  @ExceptionHandler
  Object absent(Absent absent, HttpServletRequest request, HttpServletResponse response) {
    return answer(notFound(absent.sentence()), request, response);
  }

  @ExceptionHandler
  Object badRequest(BadRequest bad, HttpServletRequest request, HttpServletResponse response) {
    return answer(misunderstood(bad.sentence()), request, response);
  }

  @ExceptionHandler
  Object notDone(Refused refused, HttpServletRequest request, HttpServletResponse response) {
    return answer(
        new ErrorPage(
            403,
            "That was not done",
            refused.sentence(),
            "Go to the page itself and try there.",
            ""),
        request,
        response);
  }

  /**
   * A part of the address that cannot be what it should be, such as an id with a letter missing.
   */
  @ExceptionHandler
  Object mismatch(
      MethodArgumentTypeMismatchException mismatch,
      HttpServletRequest request,
      HttpServletResponse response) {
    String value = String.valueOf(mismatch.getValue());
    boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    return answer(
        inPath
            ? notFound("There is nothing here by the name of “" + shortened(value) + "”.")
            : misunderstood(
                "“" + shortened(value) + "” cannot be used for “" + mismatch.getName() + "”."),
        request,
        response);
  }

  /** What was sent is not there, or is not what it says it is. */
  @ExceptionHandler
  Object unreadable(
      HttpMessageNotReadableException unreadable,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answer(misunderstood("What was sent could not be read."), request, response);
  }

  /** The connection was closed by the reader; there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("the reader went away", gone);
  }

  @ExceptionHandler
  @Nullable Object other(
      Exception exception, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (exception instanceof ErrorResponse known) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
      return answer(page(known.getStatusCode().value()), request, response);
    }
    ResponseStatus stated =
        AnnotatedElementUtils.findMergedAnnotation(exception.getClass(), ResponseStatus.class);
    if (stated != null) {
      return answer(page(stated.code().value()), request, response);
    }
    if (response.isCommitted()) {
      LOG.warn(
          "an answer broke off: {} {}", request.getMethod(), request.getRequestURI(), exception);
      return null;
    }
    String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    LOG.error("{}: {} {}", reference, request.getMethod(), request.getRequestURI(), exception);
    return answer(ours(reference), request, response);
  }

  /** What the server itself refused, before any handler saw it. */
  @RequestMapping("/error")
  Object refused(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answer(page(status instanceof Integer code ? code : 404), request, response);
  }

  private static Object answer(
      ErrorPage page, HttpServletRequest request, HttpServletResponse response) {
    if (!isApi(request)) {
      response.setStatus(page.status());
      return page;
    }
    ProblemDetail problem = ProblemDetail.forStatus(page.status());
    problem.setTitle(page.heading());
    // What to do about a wrong parameter stands in its sentence; a program cannot go back.
    String advice = page.status() == 400 ? "" : page.advice();
    problem.setDetail((page.sentence() + " " + advice).strip());
    if (!page.reference().isEmpty()) {
      problem.setProperty("reference", page.reference());
    }
    return ResponseEntity.status(page.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(problem);
  }

  private static boolean isApi(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return (original instanceof String uri ? uri : request.getRequestURI()).startsWith("/api/");
  }

  private static ErrorPage page(int status) {
    return switch (status) {
      case 404 -> notFound("There is no page at this address.");
      case 405 ->
          new ErrorPage(
              405,
              "This cannot be done here",
              "This page can be read, but not written to in the way that was asked.",
              "Go back and use the buttons and links of the page.",
              "");
      case 413 ->
          new ErrorPage(
              413,
              "That is too big",
              "More was sent than this site reads at once, 32 MB, so nothing of it was kept.",
              "Go back: most browsers still have what you typed. Maybe send a smaller file, or ask the person who runs this site to import it.",
              "");
      case 503 ->
          new ErrorPage(
              503,
              "Not quite ready",
              "This site has just started, or its database is away for a moment.",
              "Try again in a few seconds.",
              "");
      default ->
          status >= 400 && status < 500
              ? misunderstood("The request could not be understood.").withStatus(status)
              : ours("");
    };
  }

  private static ErrorPage notFound(String sentence) {
    return new ErrorPage(
        404,
        "Page not found",
        sentence,
        "If you typed the address, check it. If you followed a link, what it led to may have moved:"
            + " search for it by name.",
        "");
  }

  private static ErrorPage misunderstood(String sentence) {
    return new ErrorPage(
        400, "That could not be understood", sentence, "Go back and try again.", "");
  }

  private static ErrorPage ours(String reference) {
    return new ErrorPage(
        500,
        "Sorry, something went wrong here",
        "This is our fault, not yours. Nothing that you did is lost unless this page was to save it.",
        "Try again in a minute.",
        reference);
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
