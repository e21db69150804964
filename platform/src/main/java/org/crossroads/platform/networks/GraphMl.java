package org.crossroads.platform.networks;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.jspecify.annotations.Nullable;

/**
 * Writes an area's network as GraphML, which Gephi, igraph, networkx and others read.
 *
 * <p>Nodes are the institutions of the area and whoever they are tied to; two nodes have one edge
 * for each reason. Node ids are ours, the same in every file.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Map<OrganisationId, InstitutionInNetwork> measured = new LinkedHashMap<>();

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes the file in UTF-8 and leaves the stream open. */
  public static void write(AreaNetwork network, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new GraphMl(xml).write(network);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The GraphML could not be written.", e);
    }
  }

  private void write(AreaNetwork network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    writeKeys();
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "area-" + network.area().code().replace(',', '-'));
    xml.writeAttribute("edgedefault", "undirected");
    network.institutions().forEach(each -> measured.put(each.organisation().id(), each));
    writeNodes(network);
    int number = 0;
    for (AreaTie tie : network.ties()) {
      writeEdge(tie, number++);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void writeKeys() throws XMLStreamException {
    for (String text :
        new String[] {"label", "urn", "type", "phase", "sector", "area", "group", "left_out"}) {
      key("node", text, "string");
    }
    key("node", "in_area", "boolean");
    key("node", "voluntary_ties_known", "boolean");
    for (String count :
        new String[] {
          "easting", "northing", "partners", "partners_beyond_group", "reach_in_two_steps"
        }) {
      key("node", count, "int");
    }
    key("node", "ei_index", "double");
    for (String text : new String[] {"kind", "state", "source", "since", "until", "why"}) {
      key("edge", text, "string");
    }
    key("edge", "weight", "double");
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", of.charAt(0) + "_" + name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void writeNodes(AreaNetwork network) throws XMLStreamException {
    Map<OrganisationId, OrganisationSummary> nodes = new LinkedHashMap<>();
    network
        .institutions()
        .forEach(each -> nodes.put(each.organisation().id(), each.organisation()));
    for (AreaTie tie : network.ties()) {
      nodes.putIfAbsent(tie.one().id(), tie.one());
      nodes.putIfAbsent(tie.other().id(), tie.other());
    }
    for (OrganisationSummary node : nodes.values()) {
      writeNode(node);
    }
  }

  private void writeNode(OrganisationSummary node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", node.id().toString());
    data("n_label", node.name());
    data("n_urn", node.urn());
    data("n_type", node.type());
    data("n_phase", node.phase());
    data("n_sector", node.sector().code());
    data("n_area", node.area() == null ? null : node.area().name());
    data("n_group", node.group() == null ? null : node.group().name());
    Position position = node.position();
    if (position != null) {
      data("n_easting", position.easting());
      data("n_northing", position.northing());
    }
    InstitutionInNetwork figures = measured.get(node.id());
    data("n_in_area", figures != null);
    if (figures != null) {
      writeFigures(figures);
    }
    xml.writeEndElement();
  }

  private void writeFigures(InstitutionInNetwork figures) throws XMLStreamException {
    data("n_left_out", figures.level().code());
    data("n_voluntary_ties_known", figures.voluntaryKnown());
    data("n_partners", figures.partners());
    data("n_partners_beyond_group", figures.partnersBeyondGroup());
    data("n_reach_in_two_steps", figures.reachInTwo());
    data("n_ei_index", figures.mix());
  }

  private void writeEdge(AreaTie tie, int number) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "e" + number);
    xml.writeAttribute("source", tie.one().id().toString());
    xml.writeAttribute("target", tie.other().id().toString());
    data("e_kind", tie.reason().kind().code());
    data("e_state", tie.reason().state().code());
    data("e_source", tie.reason().source());
    data("e_since", tie.since());
    data("e_until", tie.until());
    data("e_why", tie.why());
    data("e_weight", tie.reason().weight());
    xml.writeEndElement();
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(legal(value.toString()));
      xml.writeEndElement();
    }
  }

  // XML 1.0 has no place for control characters, escaped or not.
  private static String legal(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && !Character.isISOControl(c)))
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
