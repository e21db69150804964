package org.crossroads.platform.networkpanel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
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
 * @param cutOff those left who no longer have a route to the largest piece of what they
 *     belonged to
 */
public record Removal(
    List<FileOrganisation> removed,
    int tiesLost,
    Shape before,
    Shape after,
    List<FileOrganisation> cutOff) {

  /** How many parts a network has. */
  public record Shape(int components, int largest, int isolates) {
    static Shape of(Components.Result parts, Graph graph) {
      int isolates =
          (int) IntStream.range(0, graph.organisations()).filter(v -> graph.degree(v) == 0).count();
      return new Shape(parts.parts(), parts.size().stream().max().orElse(0), isolates);
    }
  }

  static Removal between(FileNetwork all, Graph whole, FileNetwork left, Graph rest) {
    Components.Result before = Components.of(whole);
    Components.Result after = Components.of(rest);
    Set<String> leftIds = new HashSet<>();
    left.organisations().forEach(each -> leftIds.add(each.id()));
    List<FileOrganisation> removed = new ArrayList<>();
    int[] partBefore = new int[rest.organisations()];
    int next = 0;
    for (int v = 0; v < whole.organisations(); v++) {
      FileOrganisation organisation = all.organisations().get(v);
      if (leftIds.contains(organisation.id())) {
        partBefore[next++] = before.part().of(v);
      } else {
        removed.add(organisation);
      }
    }
    return new Removal(
        removed,
        whole.ties() - rest.ties(),
        Shape.of(before, whole),
        Shape.of(after, rest),
        cutOff(left, partBefore, before.parts(), after));
  }

  /** Of each part of before, those that are not in its largest piece; of equals the first. */
  private static List<FileOrganisation> cutOff(
      FileNetwork left, int[] partBefore, int partsBefore, Components.Result after) {
    int[] mainPiece = new int[partsBefore];
    Arrays.fill(mainPiece, -1);
    for (int v = 0; v < partBefore.length; v++) {
      int piece = after.part().of(v);
      int main = mainPiece[partBefore[v]];
      if (main < 0 || after.size().of(piece) > after.size().of(main)) {
        mainPiece[partBefore[v]] = piece;
      }
    }
    return IntStream.range(0, partBefore.length)
        .filter(v -> after.part().of(v) != mainPiece[partBefore[v]])
        .mapToObj(left.organisations()::get)
        .toList();
  }
}
