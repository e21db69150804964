package org.crossroads.platform.networkfiles;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;

/** Writes GraphML: every attribute is declared first and then stands inside its node or edge. */
final class GraphMlWriter<N, E> {
  static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final GraphFile<N, E> layout;
  private final XMLStreamWriter xml;

  GraphMlWriter(GraphFile<N, E> layout, XMLStreamWriter xml) {
    this.layout = layout;
    this.xml = xml;
  }

  void write(Iterable<N> nodes, Iterable<E> edges) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (Attribute<N> attribute : layout.nodes().attributes()) {
      declare("node", attribute);
    }
    for (Attribute<E> attribute : layout.edges().attributes()) {
      declare("edge", attribute);
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", layout.id());
    xml.writeAttribute("edgedefault", layout.directed() ? "directed" : "undirected");
    for (N node : nodes) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", XmlText.line(layout.nodes().id().apply(node)));
      writeValues("n_", layout.nodes().attributes(), node);
      xml.writeEndElement();
    }
    int number = 0;
    for (E edge : edges) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number++);
      xml.writeAttribute("source", XmlText.line(layout.edges().source().apply(edge)));
      xml.writeAttribute("target", XmlText.line(layout.edges().target().apply(edge)));
      writeValues("e_", layout.edges().attributes(), edge);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void declare(String of, Attribute<?> attribute) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", of.charAt(0) + "_" + XmlText.line(attribute.name()));
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", XmlText.line(attribute.name()));
    xml.writeAttribute(
        "attr.type",
        switch (attribute.type()) {
          case TEXT -> "string";
          case WHOLE_NUMBER -> "int";
          case DECIMAL -> "double";
          case TRUTH -> "boolean";
        });
  }

  private <R> void writeValues(String prefix, List<Attribute<R>> attributes, R of)
      throws XMLStreamException {
    for (Attribute<R> attribute : attributes) {
      Object value = attribute.value().apply(of);
      if (value != null) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", prefix + XmlText.line(attribute.name()));
        xml.writeCharacters(XmlText.legal(value.toString()));
        xml.writeEndElement();
      }
    }
  }
}
