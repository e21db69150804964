package org.crossroads.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes queries as people might type them, each from one organisation that it should find.
 *
 * <p>A query is the first 45 to 100 % of the name. Half of them get one slip: a letter left out,
 * put in, exchanged or swapped with its neighbour, at any place. One in seven has two words joined
 * or one word torn, slip or not. Names repeat, and beginnings of names more so: where more than ten
 * organisations' names begin like the (unspoilt) query, nobody could know which is meant, and the
 * town follows in full, as a person would add it.
 */
final class SearchQueries {
  private static final double SHORTEST = 0.45;
  private static final int TOO_MANY = 10;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

  /** An organisation to be found. */
  record Target(String name, String town) {}

  /**
   * A query and what should be among its first ten results: an organisation of this name and, where
   * the town was typed, in this town.
   *
   * @param kind what was done to the name, as the tables of results call it
   */
  record TypedQuery(String text, Target target, boolean withTown, String kind) {

    boolean isAnsweredBy(String name, String town) {
      return name.equalsIgnoreCase(target.name)
          && (!withTown || town.equalsIgnoreCase(target.town));
    }
  }

  private final List<Target> targets;
  private final NavigableMap<String, Integer> names = new TreeMap<>();
  private final Random random;

  SearchQueries(List<Target> targets, long seed) {
    this.targets = targets;
    this.random = new Random(seed);
    targets.forEach(target -> names.merge(lower(target.name), 1, Integer::sum));
  }

  List<TypedQuery> list(int count) {
    List<TypedQuery> queries = new ArrayList<>();
    while (queries.size() < count) {
      queries.add(query(targets.get(random.nextInt(targets.size())), queries.size() % 2 == 1));
    }
    return queries;
  }

  private TypedQuery query(Target target, boolean slip) {
    String name = lower(target.name);
    double share = SHORTEST + (1 - SHORTEST) * random.nextDouble();
    String typed = name.substring(0, (int) Math.ceil(share * name.length())).strip();
    boolean withTown = startingWith(typed) > TOO_MANY && !target.town.isEmpty();
    String kind = slip ? "one slip" : "right";
    if (random.nextInt(7) == 0) {
      String moved = random.nextBoolean() ? joined(typed) : torn(typed);
      kind = moved.equals(typed) ? kind : kind + ", joined or torn";
      typed = moved;
    }
    if (slip) {
      typed = withSlip(typed);
    }
    String text = withTown ? typed + " " + lower(target.town) : typed;
    return new TypedQuery(text, target, withTown, kind);
  }

  private int startingWith(String beginning) {
    return names.subMap(beginning, true, beginning + Character.MAX_VALUE, false).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private String joined(String text) {
    List<Integer> spaces = new ArrayList<>();
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      spaces.add(i);
    }
    if (spaces.isEmpty()) {
      return text;
    }
    int space = spaces.get(random.nextInt(spaces.size()));
    return text.substring(0, space) + text.substring(space + 1);
  }

  private String torn(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 3; i + 3 <= text.length(); i++) {
      if (text.substring(i - 3, i + 3).chars().allMatch(Character::isLetter)) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    int place = places.get(random.nextInt(places.size()));
    return text.substring(0, place) + " " + text.substring(place);
  }

  private String withSlip(String text) {
    int i = random.nextInt(text.length());
    char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    String before = text.substring(0, i);
    String after = text.substring(i + 1);
    return switch (random.nextInt(4)) {
      case 0 -> text.length() > 3 ? before + after : text + other;
      case 1 -> before + other + text.substring(i);
      case 2 -> before + other + after;
      default ->
          i + 1 < text.length()
              ? before + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2)
              : before + other;
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }
}
