package org.crossroads.platform.networkpanel;

import java.util.List;
import java.util.function.Consumer;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.shape.CutPoints;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * All measures of one network, with the choices they were made by and what a reader must know.
 *
 * <pre>{@code
 * FileNetwork network = NetworkReader.read(ties, organisations, false, ReadingProgress.SILENT);
 * NetworkPanel panel = NetworkPanel.of(network, PanelOptions.USUAL, step -> {});
 * PanelFormat.JSON.write(panel, out);
 * }</pre>
 *
 * @param network what was measured: without the organisations that were removed
 * @param ties the number of ties; if directed, of reports
 * @param coverage who answered
 * @param breakage what broke, or null if nobody was removed
 * @param bridges the pairs whose tie is the only route between its ends
 * @param whole one number each for the network, or the reason why there is none
 * @param each numbers of organisations, by their number in the network; a name that begins with
 *     {@code brokerage_} is a role
 * @param notes sentences: what is absent and why, what was counted how, what to be careful with
 */
public record NetworkPanel(
    PanelOptions options,
    FileNetwork network,
    int ties,
    Coverage coverage,
    @Nullable Breakage breakage,
    List<CutPoints.Bridge> bridges,
    List<Figure> whole,
    List<Attribute<Integer>> each,
    List<String> notes) {

  /**
   * A number of the whole network.
   *
   * @param name lower case with underscores
   * @param counts whether it is a whole number
   */
  public record Figure(String name, boolean counts, Score score) {}

  public NetworkPanel {
    bridges = List.copyOf(bridges);
    whole = List.copyOf(whole);
    each = List.copyOf(each);
    notes = List.copyOf(notes);
  }

  /**
   * Measures.
   *
   * @param progress hears what is being measured
   * @throws WrongFile if an option names a column or an organisation that the network has not
   */
  public static NetworkPanel of(
      FileNetwork network, PanelOptions options, Consumer<String> progress) {
    return new Measuring(network, options, progress).panel();
  }

  /** A number of the whole network by its name. */
  Score figure(String name) {
    return whole.stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No figure " + name))
        .score();
  }

  /** A number of organisations by its name. */
  Attribute<Integer> of(String name) {
    return each.stream()
        .filter(attribute -> attribute.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No measure " + name));
  }
}
