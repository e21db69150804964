package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.Position;
import org.jspecify.annotations.Nullable;

/**
 * One network with what has been measured of it so far: pages of one version of the data are all
 * made from one of these. Safe for many threads.
 *
 * <p>What is measured with all layers is kept; what people ask with some layers is kept for the
 * latest few.
 */
final class MeasuredCountry {
  private static final int LAYER_CHOICES = 24;
  private static final int AREAS = 400;
  private static final int CODES = 2_000;
  private static final int SCOPES = 60;

  private final TieNetwork network;
  private final Measures measuresOfAll;
  private final List<Area> authorities;
  private final List<Area> regions;
  private final LoadingCache<Layers, Measures> measures;
  private final LoadingCache<Layers, EnglandNetwork> englands;
  private final LoadingCache<String, Optional<Area>> areas;
  private final LoadingCache<Asked, AreaNetwork> areaNetworks;
  private final LoadingCache<AskedScope, Optional<ScopeNetwork>> scopeNetworks;
  private final ScopeFinding scopes;

  private record Asked(Area area, Layers layers) {}

  private record AskedScope(String code, Layers layers) {}

  MeasuredCountry(TieNetwork network, Areas areas) {
    this.network = network;
    this.measuresOfAll = Measures.of(network, Layers.ALL);
    this.authorities = areas.listAuthorities();
    this.regions = areas.listRegions();
    this.measures = keeping(LAYER_CHOICES).build(layers -> Measures.of(network, layers));
    this.englands = keeping(LAYER_CHOICES).build(this::compare);
    this.areas = keeping(CODES).build(areas::find);
    this.scopes = new ScopeFinding(network, code -> this.areas.get(code));
    this.scopeNetworks = keeping(SCOPES).build(this::read);
    this.areaNetworks =
        keeping(AREAS)
            .build(asked ->
                new AreaReading(network, measures(asked.layers()))
                    .read(asked.area(), asked.layers()));
  }

  private static Caffeine<Object, Object> keeping(int size) {
    return Caffeine.newBuilder().maximumSize(size);
  }

  TieNetwork network() {
    return network;
  }

  Measures measures(Layers layers) {
    return layers.everyTie() ? measuresOfAll : measures.get(layers);
  }

  Optional<AreaNetwork> area(String code, Layers layers) {
    return areas.get(code).map(area -> areaNetworks.get(new Asked(area, layers)));
  }

  /** The network of a scope by its name in addresses. */
  Optional<ScopeNetwork> scope(String code, Layers layers) {
    return scopeNetworks.get(new AskedScope(code, layers));
  }

  ScopeFinding scopes() {
    return scopes;
  }

  private Optional<ScopeNetwork> read(AskedScope asked) {
    return scopes
        .find(asked.code())
        .map(found ->
            new ScopeReading(network, measures(asked.layers())).read(found, asked.layers()));
  }

  EnglandNetwork england(Layers layers) {
    return englands.get(layers);
  }

  private EnglandNetwork compare(Layers layers) {
    Measures measured = measures(layers);
    Map<String, AreaFigures> figures = new HashMap<>();
    network.authorities().forEach(code -> figures.put(code, figures(code, measured)));
    List<EnglandNetwork.Row> rows = new ArrayList<>();
    for (Area area : authorities) {
      AreaFigures found = figures.get(area.code());
      if (area.inEngland() && found != null) {
        rows.add(new EnglandNetwork.Row(area, regionOf(area), centre(area.code()), found));
      }
    }
    return new EnglandNetwork(
        layers,
        network.kinds(),
        network.day(),
        rows,
        regions.stream().map(region -> row(region, figures)).toList(),
        rows.stream().map(EnglandNetwork.Row::figures).reduce(AreaFigures.NONE, AreaFigures::plus),
        measured.ties());
  }

  private AreaFigures figures(String authority, Measures measured) {
    var sum = new AreaFigures[] {AreaFigures.NONE};
    network.eachInstitutionOf(
        authority,
        number ->
            sum[0] =
                sum[0].plus(
                    AreaFigures.of(measured.level(number), network.voluntaryKnown(number))));
    return sum[0];
  }

  /** The median, which positions in the wrong place hardly move. */
  private @Nullable Position centre(String authority) {
    List<Position> positions = new ArrayList<>();
    network.eachInstitutionOf(
        authority,
        number -> {
          Position position = network.organisation(number).position();
          if (position != null) {
            positions.add(position);
          }
        });
    return positions.isEmpty()
        ? null
        : new Position(median(positions, Position::easting), median(positions, Position::northing));
  }

  private static int median(List<Position> positions, ToIntFunction<Position> metres) {
    int[] sorted = positions.stream().mapToInt(metres).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static EnglandNetwork.Row row(Area region, Map<String, AreaFigures> figures) {
    AreaFigures sum =
        region.authorityCodes().stream()
            .map(code -> figures.getOrDefault(code, AreaFigures.NONE))
            .reduce(AreaFigures.NONE, AreaFigures::plus);
    return new EnglandNetwork.Row(region, null, null, sum);
  }

  private @Nullable String regionOf(Area authority) {
    return regions.stream()
        .filter(region -> region.authorityCodes().contains(authority.code()))
        .map(Area::name)
        .findFirst()
        .orElse(null);
  }
}
