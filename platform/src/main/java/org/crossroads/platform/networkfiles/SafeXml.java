package org.crossroads.platform.networkfiles;

import java.io.Reader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossroads.platform.files.WrongFile;

/**
 * XML that a stranger sent, read from start to end: no document type, no entities but XML's own,
 * nothing fetched, no endless text.
 */
final class SafeXml {
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int DEEPEST = 64;

  private final String file;
  private final XmlPieces pieces;
  private final XMLStreamReader xml;
  private int depth;

  SafeXml(String file, Reader in) {
    this.file = file;
    this.pieces = new XmlPieces(file, in);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      xml = factory.createXMLStreamReader(pieces);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on to the next start or end of an element, or the end of the file. */
  int next() {
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw new WrongFile(
            "\"%s\" has elements within elements, %d deep, at line %d; no network needs that."
                .formatted(file, DEEPEST, line()));
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.END_DOCUMENT) {
        return event;
      }
    }
  }

  private int step() {
    int event;
    pieces.begin();
    try {
      event = xml.next();
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (MissingResourceException e) {
      // The JDK has no words for some of the faults that it finds.
      throw broken(new XMLStreamException(e));
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new WrongFile(
          "\"%s\" declares a document type or an entity of its own at line %d, which could fetch other files. Remove the declaration (<!DOCTYPE …>) and try again."
              .formatted(file, line()));
    }
    return event;
  }

  /** The name of the element, whatever its namespace. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element that starts here, whatever its namespace; "" if it has none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text of the element that starts here, up to its end; elements within it are left out. */
  String text() {
    StringBuilder text = new StringBuilder();
    int within = 0;
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        if (within == 0) {
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        if (text.length() > LONGEST_TEXT) {
          throw new WrongFile(
              "\"%s\" holds a text of more than %d characters at line %d."
                  .formatted(file, LONGEST_TEXT, line()));
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        within++;
      } else if (event == XMLStreamConstants.END_ELEMENT && within-- == 0) {
        depth--;
        return text.toString().strip();
      }
    }
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  private WrongFile broken(XMLStreamException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    return new WrongFile(
        "\"%s\" is not well-formed XML at line %d. Maybe it was cut off; write or download it again."
            .formatted(file, line),
        e);
  }
}
