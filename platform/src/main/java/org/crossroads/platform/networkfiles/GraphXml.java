package org.crossroads.platform.networkfiles;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/**
 * A network in GEXF or GraphML, as it was read and before it is known who is tied to whom: edges
 * may stand before their nodes.
 *
 * @param directed whether the file says that its edges have a direction, unless one says otherwise
 * @param nodeDefaults what holds of nodes that do not say otherwise; kept apart, since a file with
 *     many defaults and many nodes would not fit into memory with each node holding all
 */
record GraphXml(
    boolean directed,
    List<Part> nodes,
    Map<String, String> nodeDefaults,
    List<Part> edges,
    Map<String, String> edgeDefaults) {
  private static final String NAME = "name";
  private static final String RESPONDED = "responded";
  private static final Set<String> NOT_FURTHER = Set.of(GraphFile.LABEL, NAME, RESPONDED);

  /**
   * A node or an edge.
   *
   * @param line where it stands
   * @param id of a node
   * @param values what it says of itself, by the name of the attribute
   * @param bothWays of an edge: whether it says itself that it has a direction or not, or null
   */
  record Part(
      int line,
      String id,
      String source,
      String target,
      @Nullable Boolean bothWays,
      Map<String, String> values) {
    String value(String name, Map<String, String> defaults) {
      String value = values.get(name);
      return value == null ? defaults.getOrDefault(name, "") : value;
    }
  }

  static void read(InputFile file, FileNetworkBuilder into) throws IOException {
    GraphXml graph;
    try (Reader in = file.openText()) {
      SafeXml xml = new SafeXml(file.name(), in);
      xml.next();
      graph =
          switch (xml.name()) {
            case "graphml" -> new GraphMlReader(file.name(), xml).read();
            case "gexf" -> new GexfReader(file.name(), xml).read();
            default ->
                throw new WrongFile(
                    "\"%s\" is XML of the kind <%s>; networks are read from <gexf> and <graphml>."
                        .formatted(file.name(), xml.name()));
          };
    }
    graph.putInto(file.name(), into);
  }

  private void putInto(String file, FileNetworkBuilder into) {
    if (!into.isListed()) {
      putNodes(file, into);
    }
    if (edges.stream().anyMatch(edge -> !edge.value(GraphFile.WEIGHT, edgeDefaults).isEmpty())) {
      into.hasWeights();
    }
    if (directed != into.isDirected() && !edges.isEmpty()) {
      into.note(
          directed
              ? "\"%s\" says that its ties have a direction; they were read without. To keep it, use --directed."
                  .formatted(file)
              : "\"%s\" says that its ties have no direction; each counts as said by both."
                  .formatted(file));
    }
    for (Part edge : edges) {
      into.readRow();
      String weight = edge.value(GraphFile.WEIGHT, edgeDefaults);
      double number = weight.isEmpty() ? 1 : Numbers.parsed(weight);
      String kind = edge.value("kind", edgeDefaults);
      into.tie(file, edge.line(), edge.source(), edge.target(), number, kind);
      boolean bothWays = edge.bothWays() == null ? !directed : edge.bothWays();
      if (into.isDirected() && bothWays) {
        into.tie(file, edge.line(), edge.target(), edge.source(), number, kind);
      }
    }
  }

  private void putNodes(String file, FileNetworkBuilder into) {
    Set<String> names = new LinkedHashSet<>(nodeDefaults.keySet());
    nodes.forEach(node -> names.addAll(node.values().keySet()));
    names.removeAll(NOT_FURTHER);
    List<String> columns = List.copyOf(names);
    into.listOrganisations(file, columns);
    for (Part node : nodes) {
      String label = node.value(GraphFile.LABEL, nodeDefaults);
      List<String> values = new ArrayList<>();
      columns.forEach(column -> values.add(node.value(column, nodeDefaults)));
      into.organisation(
          file,
          node.line(),
          new FileOrganisation(
              node.id(),
              label.isEmpty() ? node.value(NAME, nodeDefaults) : label,
              responded(node),
              values));
    }
  }

  private @Nullable Boolean responded(Part node) {
    return switch (node.value(RESPONDED, nodeDefaults)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default -> null;
    };
  }
}
