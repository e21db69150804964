package org.crossroads.platform.questionnaires.answering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What respondents may send as files, known by the bytes in them. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg,jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  TEXT("text/plain", "txt,csv");

  /** Office files have a few dozen parts. */
  private static final int MOST_PARTS = 2_000;

  private final String mediaType;

  /** With commas between. */
  private final String endings;

  FileType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  private Stream<String> endings() {
    return Stream.of(endings.split(",", -1));
  }

  /** As browsers are told. */
  public String mediaType() {
    return mediaType;
  }

  /** As it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of a code. */
  public static Optional<FileType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** What the endings of names are, as boxes for files take them: {@code .pdf,.png}. */
  public static String accepted() {
    return String.join(
        ",",
        Arrays.stream(values()).flatMap(FileType::endings).map(ending -> "." + ending).toList());
  }

  /** What a file is; empty if it is none of these, or its name says that it is something else. */
  static Optional<FileType> of(String name, byte[] content) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.endings().anyMatch(ending -> lower.endsWith("." + ending)))
        .filter(type -> type.isIn(content))
        .findFirst();
  }

  private boolean isIn(byte[] content) {
    return switch (this) {
      case PDF -> startsWith(content, '%', 'P', 'D', 'F', '-');
      case PNG -> startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
      case JPEG -> startsWith(content, 0xFF, 0xD8, 0xFF);
      case DOCX -> isOffice(content, "word/document.xml");
      case XLSX -> isOffice(content, "xl/workbook.xml");
      case TEXT -> isText(content);
    };
  }

  private static boolean startsWith(byte[] content, int... start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((content[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** An archive with the part that makes it a document, and without programs. */
  private static boolean isOffice(byte[] content, String part) {
    if (!startsWith(content, 'P', 'K', 3, 4)) {
      return false;
    }
    boolean found = false;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || ++parts > MOST_PARTS) {
          return false;
        }
        found |= name.equals(part);
      }
    } catch (IOException | IllegalArgumentException e) {
      // A damaged archive is no document.
      return false;
    }
    return found;
  }

  /** Letters of whatever encoding, without the bytes that only programs have. */
  private static boolean isText(byte[] content) {
    for (byte letter : content) {
      boolean control = letter >= 0 && letter < ' ';
      if (control && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f') {
        return false;
      }
    }
    return true;
  }
}
