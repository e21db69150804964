package org.crossroads.platform.questionnairefiles;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossroads.platform.files.WrongFile;

/**
 * Looks through a workbook before it is read, for what would make its reader fill the memory or the
 * disk: parts that unpack to far more than a form holds, and cells and rows far out on a sheet.
 *
 * <p>Every part that is XML is looked through, whatever its name: which of them is a sheet, the
 * workbook says.
 */
final class WorkbookGuard {
  static final long MOST_UNPACKED = 64L << 20;

  /** A sheet full of short cells, and more than most disks would want to write. */
  static final long LARGEST_SHEETS = 32L << 30;

  private static final String SHEETS = "xl/worksheets/";
  private static final int MOST_PARTS = 500;

  /** XFD1048576 is the last cell of a sheet; forms end long before. */
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");

  private static final Pattern ROW = Pattern.compile("[0-9]{1,6}");

  private static final String FORM =
      "Copy its sheets survey, choices and settings into a new workbook.";
  private static final String TABLE = "Copy the table into a new workbook, or save it as CSV.";

  private final String name;
  private final String remedy;
  private final long mostOfSheets;
  private long unpacked;
  private long ofSheets;

  private WorkbookGuard(String name, String remedy, long mostOfSheets) {
    this.name = name;
    this.remedy = remedy;
    this.mostOfSheets = mostOfSheets;
  }

  /**
   * Looks.
   *
   * @throws WrongFile if it is no sound workbook or would do harm
   */
  static void check(Path path) throws IOException {
    check(path, FORM, MOST_UNPACKED);
  }

  /**
   * Looks through a workbook whose first sheet is a table.
   *
   * @param mostOfSheets to how many bytes its sheets may unpack, which are not held in memory
   * @throws WrongFile if it is no sound workbook or would do harm
   */
  static void checkTable(Path path, long mostOfSheets) throws IOException {
    check(path, TABLE, mostOfSheets);
  }

  private static void check(Path path, String remedy, long mostOfSheets) throws IOException {
    WorkbookGuard guard = new WorkbookGuard(path.getFileName().toString(), remedy, mostOfSheets);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw guard.tooMuch(MOST_UNPACKED);
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        boolean sheet = entry.getName().startsWith(SHEETS);
        try (InputStream in = guard.counted(zip.getInputStream(entry), sheet)) {
          guard.check(entry.getName(), in);
        }
      }
    } catch (ZipException | EOFException | XMLStreamException e) {
      throw guard.broken(e);
    }
  }

  /** Drawings of older versions are XML that is not well formed, and pictures none at all. */
  private void check(String part, InputStream in) throws IOException, XMLStreamException {
    try {
      checkXml(in);
    } catch (XMLStreamException e) {
      if (part.endsWith(".xml") || part.endsWith(".rels")) {
        throw e;
      }
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void checkXml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw broken(new XMLStreamException("document type"));
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > 64) {
        throw broken(new XMLStreamException("elements within elements"));
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "c" -> checkPlace("cell", CELL, xml);
          case "row" -> checkPlace("row", ROW, xml);
          default -> {}
        }
      }
    }
  }

  private void checkPlace(String thing, Pattern sound, XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("r")
          && !sound.matcher(xml.getAttributeValue(i)).matches()) {
        throw new WrongFile(
            "\"%s\" has a %s \"%s\", far out on a sheet, where no questionnaire has any. Delete the empty columns and rows around the form and save it again."
                .formatted(name, thing, shortened(xml.getAttributeValue(i))));
      }
    }
  }

  private static String shortened(String cell) {
    return cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
  }

  private InputStream counted(InputStream in, boolean sheet) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        unpacked += sheet ? 0 : Math.max(0, n);
        ofSheets += sheet ? Math.max(0, n) : 0;
        if (unpacked > MOST_UNPACKED || ofSheets > mostOfSheets) {
          throw tooMuch(sheet ? mostOfSheets : MOST_UNPACKED);
        }
        return n;
      }
    };
  }

  private WrongFile tooMuch(long most) {
    return new WrongFile(
        "\"%s\" unpacks to more than %d MB or more than %d parts, which no questionnaire does. %s"
            .formatted(name, most >> 20, MOST_PARTS, remedy));
  }

  private WrongFile broken(Exception cause) {
    return new WrongFile(
        "\"%s\" is not a workbook that can be read. Open it, save it as .xlsx and try again."
            .formatted(name),
        cause);
  }
}
