package org.crossroads.platform.directory.overview;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.places.PostcodePlace;
import org.crossroads.platform.directory.places.Postcodes;
import org.springframework.stereotype.Component;

/**
 * Finds the area of a name, a code or a postcode.
 *
 * <p>Of a postcode we know the point, not the area: the institutions nearest to it say theirs, and
 * where they differ, as they do near a boundary, all are offered.
 */
@Component
public class AreaFinder {
  private static final int NEAREST = 5;

  private final Areas areas;
  private final Postcodes postcodes;
  private final Neighbours neighbours;

  public AreaFinder(Areas areas, Postcodes postcodes, Neighbours neighbours) {
    this.areas = areas;
    this.postcodes = postcodes;
    this.neighbours = neighbours;
  }

  /** Finds what {@code typed} may mean. */
  public AreaAnswer find(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new AreaAnswer.None("Type the name of an area or a postcode.");
    }
    Optional<Area> code = areas.find(text.toLowerCase(Locale.ROOT)).or(() -> areas.find(text));
    if (code.isPresent()) {
      return new AreaAnswer.One(code.get());
    }
    List<Area> named = byName(text);
    if (!named.isEmpty()) {
      return answer("More than one area has “" + text + "” in its name.", named);
    }
    return postcodes
        .find(text)
        .map(this::near)
        .orElseGet(() ->
            new AreaAnswer.None(
                "No area and no postcode is called “"
                    + text
                    + "”. Maybe type less of the name, or a whole postcode."));
  }

  private List<Area> byName(String text) {
    List<Area> all =
        Stream.concat(areas.listRegions().stream(), areas.listAuthorities().stream()).toList();
    String wanted = plain(text);
    List<Area> same = all.stream().filter(area -> plain(area.name()).equals(wanted)).toList();
    return same.isEmpty() ? all.stream().filter(area -> hasWords(area, wanted)).toList() : same;
  }

  private static boolean hasWords(Area area, String wanted) {
    String name = " " + plain(area.name());
    return Arrays.stream(wanted.split(" ")).allMatch(word -> name.contains(" " + word));
  }

  private AreaAnswer near(PostcodePlace place) {
    List<Area> found =
        neighbours.listNearest(place.point().easting(), place.point().northing(), NEAREST).stream()
            .map(Neighbour::areaCode)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(code -> areas.find(code).stream())
            .toList();
    return found.isEmpty()
        ? new AreaAnswer.None("No institution is known near " + place.label() + ".")
        : answer("The institutions nearest to " + place.label() + " are in these areas.", found);
  }

  private static AreaAnswer answer(String why, List<Area> found) {
    return found.size() == 1
        ? new AreaAnswer.One(found.getFirst())
        : new AreaAnswer.Several(why, found);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
