package org.crossroads.platform.networkfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.crossroads.platform.files.WrongFile;

/** Reads GEXF: the label of a node and the weight of an edge have places of their own. */
final class GexfReader {
  private final String file;
  private final SafeXml xml;
  private final Map<String, String> nodeNames = new HashMap<>();
  private final Map<String, String> edgeNames = new HashMap<>();
  private final Map<String, String> nodeDefaults = new LinkedHashMap<>();
  private final Map<String, String> edgeDefaults = new LinkedHashMap<>();
  private final List<GraphXml.Part> nodes = new ArrayList<>();
  private final List<GraphXml.Part> edges = new ArrayList<>();
  private boolean directed;

  GexfReader(String file, SafeXml xml) {
    this.file = file;
    this.xml = xml;
  }

  GraphXml read() {
    boolean ofEdges = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "graph" -> directed |= xml.attribute("defaultedgetype").equals("directed");
          case "attributes" -> ofEdges = xml.attribute("class").equals("edge");
          case "attribute" ->
              readAttribute(ofEdges ? edgeNames : nodeNames, ofEdges ? edgeDefaults : nodeDefaults);
          case "node" -> nodes.add(node());
          case "edge" -> edges.add(edge());
          default -> {}
        }
      }
    }
    return new GraphXml(directed, nodes, nodeDefaults, edges, edgeDefaults);
  }

  private void readAttribute(Map<String, String> names, Map<String, String> defaults) {
    String id = xml.attribute("id");
    String title = xml.attribute("title");
    String name = title.isEmpty() ? id : title;
    names.put(id, name);
    while (xml.next() == XMLStreamConstants.START_ELEMENT) {
      boolean isDefault = xml.name().equals("default");
      String text = xml.text();
      if (isDefault) {
        defaults.put(name, text);
      }
    }
  }

  private GraphXml.Part node() {
    int line = xml.line();
    String id = xml.attribute("id");
    Map<String, String> values = new LinkedHashMap<>();
    put(values, GraphFile.LABEL, xml.attribute("label"));
    readValues(line, nodeNames, values);
    return new GraphXml.Part(line, id, "", "", null, values);
  }

  private GraphXml.Part edge() {
    int line = xml.line();
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    String type = xml.attribute("type");
    Map<String, String> values = new LinkedHashMap<>();
    put(values, GraphFile.WEIGHT, xml.attribute("weight"));
    put(values, "kind", xml.attribute("kind"));
    readValues(line, edgeNames, values);
    return new GraphXml.Part(
        line,
        "",
        source,
        target,
        type.isEmpty() ? null : Boolean.valueOf(TieTable.isBothWays(type)),
        values);
  }

  /** Reads what stands within a node or an edge, to its end. */
  private void readValues(int line, Map<String, String> names, Map<String, String> values) {
    int within = 0;
    while (within >= 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        within++;
        if (xml.name().equals("attvalue")) {
          // GEXF 1.0 said id where later ones say for.
          String key = xml.attribute("for").isEmpty() ? xml.attribute("id") : xml.attribute("for");
          put(values, names.getOrDefault(key, key), xml.attribute("value"));
        } else if (xml.name().equals("nodes") || xml.name().equals("edges")) {
          throw new WrongFile(
              "\"%s\" has a network within a node at line %d; only flat networks are read."
                  .formatted(file, line));
        }
      } else {
        within--;
      }
    }
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }
}
