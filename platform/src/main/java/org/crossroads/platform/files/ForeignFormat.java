package org.crossroads.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Knows files that are no text tables by how they start, to say so in words that help. */
final class ForeignFormat {
  private ForeignFormat() {}

  static void refuse(String name, byte[] start) {
    String what = what(start);
    if (!what.isEmpty()) {
      throw new WrongFile(
          "\"%s\" is %s, not a table in CSV. Open it and save the table as CSV, or download the CSV file instead."
              .formatted(name, what));
    }
  }

  private static String what(byte[] start) {
    if (Unpacking.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old Excel workbook";
    }
    if (Unpacking.startsWith(start, 'P', 'K', 3, 4)) {
      return "an archive within an archive or an Excel workbook";
    }
    if (Unpacking.startsWith(start, 0x1f, 0x8b)) {
      return "packed twice";
    }
    if (Unpacking.startsWith(start, 'P', 'A', 'R', '1')) {
      return "a Parquet file";
    }
    if (Unpacking.startsWith(start, 0x89, 'P', 'N', 'G')
        || Unpacking.startsWith(start, 0xFF, 0xD8, 0xFF)) {
      return "a picture";
    }
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    String lower = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("%pdf")) {
      return "a PDF";
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "a web page";
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<")) {
      return "an XML file";
    }
    return lower.startsWith("{") || lower.startsWith("[") ? "a JSON file" : "";
  }
}
