package org.crossroads.platform.networkfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.crossroads.platform.files.WrongFile;

/** Reads GraphML: attributes are declared by key and stand inside nodes and edges. */
final class GraphMlReader {
  private final String file;
  private final SafeXml xml;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> nodeDefaults = new LinkedHashMap<>();
  private final Map<String, String> edgeDefaults = new LinkedHashMap<>();
  private final List<GraphXml.Part> nodes = new ArrayList<>();
  private final List<GraphXml.Part> edges = new ArrayList<>();
  private boolean directed;

  GraphMlReader(String file, SafeXml xml) {
    this.file = file;
    this.xml = xml;
  }

  GraphXml read() {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "key" -> readKey();
          case "graph" -> directed |= xml.attribute("edgedefault").equals("directed");
          case "node" -> readPart(nodes);
          case "edge" -> readPart(edges);
          default -> {}
        }
      }
    }
    return new GraphXml(directed, nodes, nodeDefaults, edges, edgeDefaults);
  }

  private void readKey() {
    String id = xml.attribute("id");
    String name = xml.attribute("attr.name");
    String of = xml.attribute("for");
    names.put(id, name.isEmpty() ? id : name);
    while (xml.next() == XMLStreamConstants.START_ELEMENT) {
      boolean isDefault = xml.name().equals("default");
      String text = xml.text();
      if (isDefault && !of.equals("edge")) {
        nodeDefaults.put(names.getOrDefault(id, id), text);
      }
      if (isDefault && !of.equals("node")) {
        edgeDefaults.put(names.getOrDefault(id, id), text);
      }
    }
  }

  private void readPart(List<GraphXml.Part> into) {
    int line = xml.line();
    String id = xml.attribute("id");
    String source = xml.attribute("source");
    String target = xml.attribute("target");
    String direction = xml.attribute("directed");
    Map<String, String> values = new LinkedHashMap<>();
    while (xml.next() == XMLStreamConstants.START_ELEMENT) {
      if (xml.name().equals("graph") || xml.name().equals("node")) {
        throw new WrongFile(
            "\"%s\" has a network within a node at line %d; only flat networks are read."
                .formatted(file, line));
      }
      String key = xml.attribute("key");
      String text = xml.text();
      if (!key.isEmpty()) {
        values.put(names.getOrDefault(key, key), text);
      }
    }
    into.add(
        new GraphXml.Part(
            line,
            id,
            source,
            target,
            direction.isEmpty() ? null : Boolean.valueOf(direction.equals("false")),
            values));
  }
}
