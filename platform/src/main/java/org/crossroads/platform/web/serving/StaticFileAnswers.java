package org.crossroads.platform.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves static files. Under the present version a browser may keep them for a year; under an older
 * one, which a page opened before an upgrade may ask for, it gets the present file and must ask
 * again.
 */
@Controller
class StaticFileAnswers {
  private final StaticFiles files;

  StaticFileAnswers(StaticFiles files) {
    this.files = files;
  }

  @GetMapping("/assets/{version}/{*path}")
  void file(
      @PathVariable String version,
      @PathVariable String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Body body =
        files
            .find(path.substring(1))
            .orElseThrow(() -> new Absent("There is no file " + path + "."));
    response.setHeader(
        "Cache-Control",
        version.equals(files.version()) ? "public, max-age=31536000, immutable" : "no-cache");
    body.send(request, response);
  }

  @GetMapping("/favicon.ico")
  void icon(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=86400");
    files.find("images/mark.svg").orElseThrow().send(request, response);
  }

  @GetMapping("/robots.txt")
  void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=86400");
    files.find("robots.txt").orElseThrow().send(request, response);
  }
}
