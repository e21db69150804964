package org.crossroads.platform.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Source;
import org.crossroads.platform.web.Sources;
import org.springframework.stereotype.Component;

/** Names and sends files with what a page shows. */
@Component
class DownloadFile {
  /** The end of the address of a file; the rest is the address of its page. */
  static final String FORMAT = ".{format:csv|xlsx|json}";

  private static final int LONGEST_NAME = 60;

  private final Sources sources;

  DownloadFile(Sources sources) {
    this.sources = sources;
  }

  /** The name with the day of the most important file of the data. */
  String dated(String name) {
    return sources.list().stream()
        .findFirst()
        .map(Source::asOf)
        .map(day -> name + "-" + day)
        .orElse(name);
  }

  /** The name in small letters and hyphens. */
  static String slug(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.length() > LONGEST_NAME ? slug.substring(0, LONGEST_NAME) : slug;
  }

  <R> void send(
      String ending, String name, Sheet<R> sheet, List<R> rows, HttpServletResponse response)
      throws IOException {
    SheetFormat format =
        SheetFormat.find(ending)
            .orElseThrow(() -> new Absent("There is no file of the format " + ending + "."));
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
    response.setHeader("Cache-Control", "no-cache");
    sheet.write(format, response.getOutputStream(), rows::forEach);
  }
}
