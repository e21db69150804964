package org.crossroads.platform.networkpanel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.changes.Removal;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.FileOrganisation;

/**
 * What broke when organisations were taken out.
 *
 * @param removed those taken out
 * @param tiesLost ties, or pairs, that went with them
 * @param before the network with them
 * @param after the network without them
 * @param cutOff those left who had a tie and are now alone or in a smaller piece of what they
 *     belonged to
 * @param pairsLost pairs of those left who have no route to one another any more
 */
public record Breakage(
    List<FileOrganisation> removed,
    int tiesLost,
    Shape before,
    Shape after,
    List<FileOrganisation> cutOff,
    long pairsLost) {

  /** How many parts a network has. */
  public record Shape(int components, int largest, int isolates) {
    static Shape of(Graph graph) {
      Components.Result parts = Components.of(graph);
      int isolates =
          (int) IntStream.range(0, graph.organisations()).filter(v -> graph.degree(v) == 0).count();
      return new Shape(parts.parts(), parts.size().stream().max().orElse(0), isolates);
    }
  }

  static Breakage of(FileNetwork network, Graph whole, int[] removed, Graph left) {
    Removal.Result removal = Removal.of(whole, removed);
    return new Breakage(
        Arrays.stream(removed).mapToObj(network.organisations()::get).toList(),
        whole.ties() - left.ties(),
        Shape.of(whole),
        Shape.of(left),
        removal.cutOff().stream().mapToObj(network.organisations()::get).toList(),
        removal.pairsLost());
  }
}
