package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.NetworkDrawing;

/**
 * What the script of a drawing fetches: columns rather than rows, since the names of fields would
 * be most of it. It lays nothing out itself.
 *
 * @param ids of the organisations
 * @param names in the same order
 * @param x hundredths of a tie's length, from left to right
 * @param y the same, from bottom to top
 * @param marks which sign: the level of {@link NetworkMark}
 * @param partners how many, anywhere
 * @param lines three numbers for each: the places of the two ends, and 1 for own group only
 */
public record DrawnNetwork(
    List<String> ids,
    List<String> names,
    List<Integer> x,
    List<Integer> y,
    List<Integer> marks,
    List<Integer> partners,
    List<Integer> lines) {

  static DrawnNetwork of(NetworkDrawing drawing) {
    List<Integer> x = new ArrayList<>();
    List<Integer> y = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    List<Integer> partners = new ArrayList<>();
    for (NetworkDrawing.Node node : drawing.nodes()) {
      InstitutionInNetwork member = node.member();
      x.add(Math.round(node.x() * 100));
      y.add(Math.round(node.y() * 100));
      marks.add(NetworkMark.of(member).number());
      partners.add(member == null ? 0 : member.partners());
    }
    List<Integer> lines = new ArrayList<>();
    for (NetworkDrawing.Line line : drawing.lines()) {
      lines.add(line.one());
      lines.add(line.other());
      lines.add(line.ownGroup() ? 1 : 0);
    }
    return new DrawnNetwork(
        drawing.nodes().stream().map(NetworkDrawing.Node::id).toList(),
        drawing.nodes().stream().map(NetworkDrawing.Node::name).toList(),
        x,
        y,
        marks,
        partners,
        lines);
  }
}
