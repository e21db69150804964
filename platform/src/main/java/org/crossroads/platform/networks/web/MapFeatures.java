package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.LeftOutLevel;
import org.crossroads.platform.networks.PairOfArea;

/**
 * What the map of an area draws, as GeoJSON in the shape that {@code static/map/map.js} reads.
 *
 * @param type always {@code FeatureCollection}
 * @param features points or lines
 */
public record MapFeatures(String type, List<Feature> features) {

  /** One point or line with what is said about it. */
  public record Feature(String type, Geometry geometry, Map<String, Object> properties) {}

  /** Where it is: longitude and latitude, or two of them. */
  public record Geometry(String type, List<?> coordinates) {}

  private static final double DEGREES = 1e5;

  private static MapFeatures of(List<Feature> features) {
    return new MapFeatures("FeatureCollection", List.copyOf(features));
  }

  /** The institutions; those left out say so, and whether it is known or only not recorded. */
  static MapFeatures points(AreaNetwork network) {
    List<Feature> features = new ArrayList<>();
    for (InstitutionInNetwork each : network.institutions()) {
      Position at = each.organisation().position();
      if (at != null) {
        features.add(new Feature("Feature", new Geometry("Point", degrees(at)), properties(each)));
      }
    }
    return of(features);
  }

  private static Map<String, Object> properties(InstitutionInNetwork each) {
    OrganisationSummary organisation = each.organisation();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", organisation.name());
    properties.put("sector", organisation.sector().code());
    properties.put("url", "/organisations/" + organisation.id());
    properties.put("detail", each.partners() == 1 ? "1 partner" : each.partners() + " partners");
    if (each.level().isLeftOut()) {
      properties.put("leftOut", words(each));
      properties.put("known", each.voluntaryKnown());
    }
    return properties;
  }

  private static String words(InstitutionInNetwork each) {
    LeftOutLevel level = each.level();
    return each.voluntaryKnown() ? level.label() : level.label() + "; voluntary ties not known";
  }

  /** The ties between institutions of the area, a line for each pair. */
  static MapFeatures ties(AreaNetwork network) {
    List<Feature> features = new ArrayList<>();
    for (PairOfArea pair : PairOfArea.listOf(network)) {
      Position one = pair.one().position();
      Position other = pair.other().position();
      if (pair.inside() && one != null && other != null) {
        features.add(
            new Feature(
                "Feature",
                new Geometry("LineString", List.of(degrees(one), degrees(other))),
                properties(pair)));
      }
    }
    return of(features);
  }

  private static Map<String, Object> properties(PairOfArea pair) {
    String kinds =
        String.join(
            ", ", pair.ties().stream().map(tie -> tie.reason().kind().label()).distinct().toList());
    return Map.of(
        "kind",
        kinds,
        "ownGroup",
        pair.ownGroupOnly(),
        "names",
        pair.one().name() + " and " + pair.other().name());
  }

  private static List<Double> degrees(Position at) {
    EarthPoint point = NationalGrid.toEarth(at.easting(), at.northing());
    return List.of(rounded(point.longitude()), rounded(point.latitude()));
  }

  // Five decimals are about a metre.
  private static double rounded(double degrees) {
    return Math.round(degrees * DEGREES) / DEGREES;
  }
}
