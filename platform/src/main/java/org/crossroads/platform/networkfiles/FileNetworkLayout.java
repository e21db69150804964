package org.crossroads.platform.networkfiles;

import static org.crossroads.platform.networkfiles.GraphFile.Attribute.decimal;
import static org.crossroads.platform.networkfiles.GraphFile.Attribute.text;
import static org.crossroads.platform.networkfiles.GraphFile.Attribute.truth;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A network from files with what was found out about its organisations, as it goes out again.
 *
 * <p>{@link NetworkReader} reads the same organisations and ties back. Where the file had a column
 * of the same name as a measure, the measure takes its place.
 *
 * @param measured attributes of organisations by their number
 */
public record FileNetworkLayout(FileNetwork network, List<Attribute<Integer>> measured) {
  public FileNetworkLayout {
    measured = List.copyOf(measured);
  }

  public static FileNetworkLayout of(FileNetwork network, List<Attribute<Integer>> measured) {
    return new FileNetworkLayout(network, measured);
  }

  /** Writes the file in UTF-8 and leaves the stream open. */
  public void write(GraphFormat format, OutputStream out) {
    List<FileOrganisation> organisations = network.organisations();
    List<Attribute<FileTie>> ofTies = new ArrayList<>();
    if (network.weighted()) {
      ofTies.add(decimal(GraphFile.WEIGHT, FileTie::weight));
    }
    ofTies.add(text("kind", tie -> filled(tie.kind())));
    new GraphFile<>(
            "network",
            network.directed(),
            new GraphFile.Nodes<>(v -> organisations.get(v).id(), ofOrganisations()),
            new GraphFile.Edges<FileTie>(
                tie -> organisations.get(tie.from()).id(),
                tie -> organisations.get(tie.to()).id(),
                ofTies))
        .write(
            format, out, () -> IntStream.range(0, organisations.size()).iterator(), network.ties());
  }

  private List<Attribute<Integer>> ofOrganisations() {
    List<FileOrganisation> organisations = network.organisations();
    Set<String> taken = measured.stream().map(each -> key(each.name())).collect(Collectors.toSet());
    List<Attribute<Integer>> attributes = new ArrayList<>();
    attributes.add(text(GraphFile.LABEL, v -> organisations.get(v).name()));
    attributes.add(truth("responded", v -> organisations.get(v).responded()));
    for (int column = 0; column < network.columns().size(); column++) {
      int place = column;
      String name = network.columns().get(column);
      if (!taken.contains(key(name))) {
        attributes.add(text(name, v -> filled(organisations.get(v).further().get(place))));
      }
    }
    attributes.addAll(measured);
    return attributes;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
