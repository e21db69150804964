package org.crossroads.platform.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Sector;
import org.crossroads.platform.networks.AreaFigures;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaTie;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.LeftOutLevel;
import org.crossroads.platform.networks.PairOfArea;
import org.crossroads.platform.ties.TieKind;
import org.crossroads.platform.web.Source;
import org.crossroads.platform.web.Words;

/**
 * The report of an area as its template sees it.
 *
 * @param network what is known
 * @param sources the bodies of data that it follows from
 * @param map the drawing
 */
public record AreaReport(AreaNetwork network, List<Source> sources, AreaMap map) {
  private static final String STYLES = styles();

  public AreaReport {
    sources = List.copyOf(sources);
  }

  public String title() {
    return "Who works with whom in " + network.area().name();
  }

  /** The style sheet as an element of the page, so that the page stands alone. */
  public String styleElement() {
    return "<style>\n" + STYLES + "</style>";
  }

  /** What the figures follow from and of which day that is, in a sentence; "" if nobody says. */
  public String data() {
    return sources.isEmpty()
        ? ""
        : "Data: "
            + Words.list(
                sources.stream()
                    .map(source -> source.name() + " as of " + Words.date(source.asOf()))
                    .toList())
            + ".";
  }

  /**
   * How many are how far left out.
   *
   * @param share for example “12 of 61 (20%)”
   */
  public record LevelRow(LeftOutLevel level, String share) {}

  /** The levels, the worst first. */
  public List<LevelRow> levels() {
    return Arrays.stream(LeftOutLevel.values())
        .map(level -> new LevelRow(level, Words.share(count(level), network.institutions().size())))
        .toList();
  }

  /** For how many anything is known of voluntary ties. */
  public String coverage() {
    AreaFigures figures = network.figures();
    return Words.share(figures.voluntaryKnown(), figures.institutions());
  }

  /**
   * One kind of tie.
   *
   * @param inside pairs of institutions of the area
   * @param beyond pairs with an organisation elsewhere
   */
  public record KindRow(String label, String inside, String beyond) {}

  /** The kinds of tie that the area has. */
  public List<KindRow> kinds() {
    List<PairOfArea> pairs = PairOfArea.listOf(network);
    return network.kinds().stream()
        .map(kind ->
            new KindRow(
                kind.label(),
                Words.number(count(pairs, kind, true)),
                Words.number(count(pairs, kind, false))))
        .filter(row -> !(row.inside().equals("0") && row.beyond().equals("0")))
        .toList();
  }

  private static long count(List<PairOfArea> pairs, TieKind kind, boolean inside) {
    return pairs.stream()
        .filter(pair -> pair.inside() == inside)
        .filter(
            pair -> pair.ties().stream().map(AreaTie::reason).anyMatch(r -> r.kind().equals(kind)))
        .count();
  }

  /** The sectors that the area has institutions of, in the order of legends. */
  public List<Sector> sectors() {
    return network.institutions().stream()
        .map(each -> each.organisation().sector())
        .distinct()
        .sorted()
        .toList();
  }

  /** What stands under an institution's name. */
  public static String below(OrganisationSummary each) {
    return Stream.of(each.type(), each.town())
        .filter(text -> text != null && !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The sector mix in words, with its index. */
  public static String mix(InstitutionInNetwork row) {
    Double index = row.mix();
    if (index == null) {
      return row.mixInWords();
    }
    String sign = index < 0 ? "−" : index > 0 ? "+" : "";
    return row.mixInWords() + " (" + sign + Words.decimal(Math.abs(index), 2) + ")";
  }

  private long count(LeftOutLevel level) {
    return network.institutions().stream().filter(each -> each.level() == level).count();
  }

  private static String styles() {
    try (InputStream file = AreaReport.class.getResourceAsStream("area-report.css")) {
      if (file == null) {
        throw new IllegalStateException("area-report.css is not on the class path.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
