package org.crossroads.platform.networks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.crossroads.platform.web.Absent;

/** Sends rows as a file. */
final class SheetDownload {
  private SheetDownload() {}

  static <R> void send(
      String ending, String name, Sheet<R> sheet, List<R> rows, HttpServletResponse response)
      throws IOException {
    SheetFormat format =
        SheetFormat.find(ending)
            .orElseThrow(() -> new Absent("There is no file of the format " + ending + "."));
    head(response, format.mediaType(), name + "." + format.extension());
    sheet.write(format, response.getOutputStream(), rows::forEach);
  }

  static void head(HttpServletResponse response, String mediaType, String fileName) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response.setHeader("Cache-Control", "no-cache");
  }
}
