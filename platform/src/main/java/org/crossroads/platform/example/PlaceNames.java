package org.crossroads.platform.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of invented towns, villages and streets that sound English. */
final class PlaceNames {
  private static final List<String> ROOTS =
      List.of(
          "Aldrin", "Brask", "Brenne", "Carrow", "Cleth", "Corrin", "Dunnel", "Eddle", "Elvin",
          "Farrin", "Fenlow", "Garrin", "Glazen", "Hallin", "Harkel", "Hesk", "Ingrel", "Jannel",
          "Kevrin", "Kestrin", "Lammer", "Lethen", "Loxen", "Marrin", "Mellin", "Merrin", "Nessel",
          "Norrel", "Orlen", "Ossel", "Pellan", "Quarrin", "Ravel", "Rennic", "Saltern", "Sedrin",
          "Skarrel", "Sorrel", "Tarrin", "Thessel", "Thorrin", "Tressel", "Ullen", "Varrin",
          "Wendel", "Wherrin", "Wissel", "Wraxel", "Yarrel", "Yeldric");
  private static final List<String> INLAND =
      List.of(
          "borough", "bourne", "bury", "combe", "dale", "den", "field", "ford", "ham", "holme",
          "hurst", "ley", "low", "mere", "minster", "stead", "stock", "stow", "thorpe", "ton",
          "wade", "well", "wick", "wood", "worth");
  private static final List<String> COAST =
      List.of("cliffe", "haven", "mouth", "ness", "port", "sands", "staithe", "strand");
  private static final List<String> BEFORE =
      List.of("Great ", "Little ", "North ", "South ", "Upper ", "Nether ", "Old ", "High ");
  private static final List<String> AFTER =
      List.of(" Green", " Magna", " St Mary", " Parva", " Cross", " Bridge", " Heath", " End");
  private static final List<String> STREETS =
      List.of(
          "Mill",
          "Church",
          "School",
          "Station",
          "Orchard",
          "Manor",
          "Chapel",
          "Priory",
          "Beacon",
          "Harbour",
          "Meadow",
          "Windmill",
          "Abbey",
          "Castle",
          "Park",
          "Quarry",
          "Heron",
          "Linden",
          "Rowan",
          "Hawthorn",
          "Kingfisher",
          "Lark",
          "Willow",
          "Forge",
          "Market",
          "Signal");
  private static final List<String> WAYS =
      List.of("Lane", "Road", "Street", "Way", "Avenue", "Drive", "Close", "Rise");

  /** Far more than England has; a county with more places has some of one name, as life has. */
  private static final int REMEMBERED = 100_000;

  private final Draw draw;
  private final Set<String> taken = new HashSet<>();
  private final List<String> areaRoots = new ArrayList<>();

  PlaceNames(Draw draw) {
    this.draw = draw;
  }

  /** The name of an area's main town: two syllables or three, and nothing before or after. */
  String mainTown(boolean coastal) {
    for (int attempt = 0; attempt < 100; attempt++) {
      String name = plain(coastal);
      if (taken.add(name)) {
        return name;
      }
    }
    return settlement(coastal);
  }

  /** A root for the name of an area; each is given once while they last. */
  String areaRoot() {
    if (areaRoots.isEmpty()) {
      areaRoots.addAll(ROOTS);
      draw.shuffle(areaRoots);
    }
    return areaRoots.removeLast();
  }

  /** A name for a town or village, none of the last that this object has given. */
  String settlement(boolean coastal) {
    if (taken.size() >= REMEMBERED) {
      taken.clear();
    }
    for (int attempt = 0; ; attempt++) {
      String name = plain(coastal && draw.chance(0.6));
      if (attempt > 2 || draw.chance(0.12)) {
        name = draw.pick(BEFORE) + name;
      }
      if (attempt > 4 || draw.chance(0.08)) {
        name = name + draw.pick(AFTER);
      }
      if (attempt > 30) {
        name = name + " " + (attempt - 30);
      }
      if (taken.add(name)) {
        return name;
      }
    }
  }

  private String plain(boolean coastal) {
    return draw.pick(ROOTS) + draw.pick(coastal ? COAST : INLAND);
  }

  /** A name without any place in it, for trusts and streets. */
  static String root(Draw draw) {
    return draw.pick(ROOTS);
  }

  static String street(Draw draw) {
    return draw.pick(STREETS) + " " + draw.pick(WAYS);
  }

  /** The first half of a street's name, as schools take it. */
  static String streetWord(Draw draw) {
    return draw.pick(STREETS);
  }
}
