package org.crossroads.platform.files;

import java.util.Optional;

/** The formats in which a table leaves: one layout, three spellings. */
public enum SheetFormat {
  CSV("csv", "text/csv;charset=UTF-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON("json", "application/json");

  private final String extension;
  private final String mediaType;

  SheetFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The end of a file name without the dot; also the name of the format in addresses. */
  public String extension() {
    return extension;
  }

  /** For the header Content-Type. */
  public String mediaType() {
    return mediaType;
  }

  /** Finds the format of {@code csv}, {@code xlsx} or {@code json}. */
  public static Optional<SheetFormat> find(String extension) {
    for (SheetFormat format : values()) {
      if (format.extension.equals(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
