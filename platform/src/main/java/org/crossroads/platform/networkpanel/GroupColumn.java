package org.crossroads.platform.networkpanel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Rows;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.networkfiles.FileNetwork;

/**
 * The groups that a column states.
 *
 * <p>Nobody is guessed into a group: measures by group look only at organisations whose group is
 * stated and at the ties among them.
 */
final class GroupColumn {
  private final String name;
  private final int[] labels;
  private final boolean[] isStated;
  private final int unstated;

  private GroupColumn(String name, int[] labels, boolean[] isStated, int unstated) {
    this.name = name;
    this.labels = labels;
    this.isStated = isStated;
    this.unstated = unstated;
  }

  static GroupColumn of(FileNetwork network, String name) {
    int column = network.findColumn(name).orElseThrow(() -> missing(network.columns(), name));
    int n = network.organisations().size();
    Map<String, Integer> numbers = new HashMap<>();
    int[] labels = new int[n];
    boolean[] isStated = new boolean[n];
    int unstated = 0;
    for (int v = 0; v < n; v++) {
      String group = network.organisations().get(v).further().get(column).strip();
      isStated[v] = !group.isEmpty();
      // A line break is in no cell that was read as a group, so these names are free.
      labels[v] = numbers.computeIfAbsent(isStated[v] ? group : "\n" + v, key -> numbers.size());
      unstated += isStated[v] ? 0 : 1;
    }
    return new GroupColumn(network.columns().get(column), labels, isStated, unstated);
  }

  private static WrongFile missing(List<String> columns, String name) {
    return new WrongFile(
        columns.isEmpty()
            ? "There is no column \"%s\" to group by; give --organisations a file with the columns id and %s."
                .formatted(name, name)
            : "There is no column \"%s\" to group by. There are: %s."
                .formatted(name, String.join(", ", columns)));
  }

  /** The column, as the file names it. */
  String name() {
    return name;
  }

  /** The group of each organisation, 0, 1, 2…; one that states none is alone in its own. */
  int[] labels() {
    return labels.clone();
  }

  boolean isStated(int organisation) {
    return isStated[organisation];
  }

  /** How many state none. */
  int unstated() {
    return unstated;
  }

  /** The ties among those that state a group. */
  Graph among(Graph graph) {
    if (unstated == 0) {
      return graph;
    }
    GraphBuilder ties = new GraphBuilder(graph.organisations());
    copy(graph.rows(), ties, true);
    return ties.build();
  }

  /** The reports among those that state a group. */
  DirectedGraph among(DirectedGraph reports) {
    if (unstated == 0) {
      return reports;
    }
    GraphBuilder ties = new GraphBuilder(reports.organisations());
    copy(reports.out(), ties, false);
    return ties.buildDirected();
  }

  private void copy(Rows rows, GraphBuilder ties, boolean oncePerPair) {
    for (int v = 0; v < rows.organisations(); v++) {
      for (int i = rows.start(v); i < rows.end(v); i++) {
        int other = rows.neighbour(i);
        if (isStated[v] && isStated[other] && (!oncePerPair || v < other)) {
          ties.tie(v, other, rows.weight(i));
        }
      }
    }
  }
}
