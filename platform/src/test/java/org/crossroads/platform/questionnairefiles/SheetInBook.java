package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that are sound but for what stands in their one sheet, named survey. */
final class SheetInBook {
  private static final String TYPES =
      """
      <Types>
        <Override PartName="/xl/workbook.xml"
          ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml"
          ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
      </Types>
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets>
      </workbook>
      """;
  private static final String STYLES =
      """
      <styleSheet>
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
      </styleSheet>
      """;

  private SheetInBook() {}

  /** Writes a workbook, in which numbers of style 1 are days. */
  static Path write(Path file, byte[] sheet) throws IOException {
    return write(file, "worksheets/sheet1.xml", sheet);
  }

  /**
   * Writes a workbook.
   *
   * @param part under which name its sheet lies
   */
  static Path write(Path file, String part, byte[] sheet) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "xl/workbook.xml", WORKBOOK);
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\""
              + part
              + "\"/></Relationships>");
      put(zip, "xl/styles.xml", STYLES);
      zip.putNextEntry(new ZipEntry("xl/" + part));
      zip.write(sheet);
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
