package org.crossroads.analysis.network.ratings;

import java.util.List;

/**
 * What members are rated on: two ideas with three indicators each.
 *
 * <p>The constructs are those of PARTNER, Varda, Chandra, Stern and Lurie (2008); the questions are
 * our own words, not those of any published survey.
 */
public enum Construct {
  /** What a member brings: influence, involvement, resources. */
  VALUE(
      "How far can this organisation move others to act on what the partnership wants?",
      "How much of its people's time does this organisation put into the partnership?",
      "How much does this organisation contribute: money, rooms, staff, knowledge?"),
  /** How far others can rely on a member: reliability, shared mission, openness. */
  TRUST(
      "How often does this organisation do what it said it would?",
      "How far does this organisation want what the partnership wants?",
      "How freely can difficult things be talked over with this organisation?");

  private final String first;
  private final String second;
  private final String third;

  Construct(String first, String second, String third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** One question for each indicator, in the order in which their ratings are given. */
  public List<String> questions() {
    return List.of(first, second, third);
  }
}
