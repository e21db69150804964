package org.crossroads.platform.networkfiles;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;

/** Writes GEXF: the label of a node and the weight of an edge have places of their own. */
final class GexfWriter<N, E> {
  static final String NAMESPACE = "http://gexf.net/1.3";

  private final GraphFile<N, E> layout;
  private final XMLStreamWriter xml;

  GexfWriter(GraphFile<N, E> layout, XMLStreamWriter xml) {
    this.layout = layout;
    this.xml = xml;
  }

  void write(Iterable<N> nodes, Iterable<E> edges) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", layout.id());
    xml.writeAttribute("defaultedgetype", layout.directed() ? "directed" : "undirected");
    declare("node", layout.nodes().attributes());
    declare("edge", layout.edges().attributes());
    xml.writeStartElement("nodes");
    for (N node : nodes) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", XmlText.line(layout.nodes().id().apply(node)));
      writeValues(layout.nodes().attributes(), node);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    int number = 0;
    for (E edge : edges) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + number++);
      xml.writeAttribute("source", XmlText.line(layout.edges().source().apply(edge)));
      xml.writeAttribute("target", XmlText.line(layout.edges().target().apply(edge)));
      writeValues(layout.edges().attributes(), edge);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void declare(String of, List<? extends Attribute<?>> attributes)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (Attribute<?> attribute : attributes) {
      if (!isNative(attribute)) {
        xml.writeEmptyElement("attribute");
        xml.writeAttribute("id", XmlText.line(attribute.name()));
        xml.writeAttribute("title", XmlText.line(attribute.name()));
        xml.writeAttribute(
            "type",
            switch (attribute.type()) {
              case TEXT -> "string";
              case WHOLE_NUMBER -> "integer";
              case DECIMAL -> "double";
              case TRUTH -> "boolean";
            });
      }
    }
    xml.writeEndElement();
  }

  private <R> void writeValues(List<Attribute<R>> attributes, R of) throws XMLStreamException {
    for (Attribute<R> attribute : attributes) {
      Object value = attribute.value().apply(of);
      if (value != null && isNative(attribute)) {
        xml.writeAttribute(attribute.name(), XmlText.line(value.toString()));
      }
    }
    xml.writeStartElement("attvalues");
    for (Attribute<R> attribute : attributes) {
      Object value = attribute.value().apply(of);
      if (value != null && !isNative(attribute)) {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", XmlText.line(attribute.name()));
        xml.writeAttribute("value", XmlText.line(value.toString()));
      }
    }
    xml.writeEndElement();
  }

  private static boolean isNative(Attribute<?> attribute) {
    return attribute.name().equals(GraphFile.LABEL) || attribute.name().equals(GraphFile.WEIGHT);
  }
}
