package org.crossroads.platform.networks;

import java.util.List;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.directory.OrganisationId;

/**
 * What became of a network between two snapshots, on the organisations that are in both.
 *
 * @param from the earlier snapshot
 * @param to the later one
 * @param stayed how many organisations are in both
 * @param left how many are in the earlier only
 * @param came how many are in the later only
 * @param pairs what became of each pair that changed, by what became of it and by name
 * @param measures side by side
 * @param tiesOfThoseWhoLeft pairs before of which an end left, in the whole country
 * @param tiesOfThoseWhoCame pairs now of which an end came, in the whole country
 */
public record Changes(
    SnapshotLine from,
    SnapshotLine to,
    int stayed,
    int left,
    int came,
    List<Pair> pairs,
    List<Measure> measures,
    int tiesOfThoseWhoLeft,
    int tiesOfThoseWhoCame) {

  /** What became of a pair. */
  public enum Kind {
    APPEARED("appeared", "Appeared", "with a tie now and none before"),
    CONFIRMED("confirmed", "Confirmed", "claimed by one side before and named by both now"),
    STRENGTHENED("strengthened", "Grew stronger", "with one more reason or a greater strength"),
    WEAKENED("weakened", "Grew weaker", "with one reason less or a smaller strength"),
    LAPSED("lapsed", "Lapsed", "with a tie before and none now");

    private final String code;
    private final String label;
    private final String meaning;

    Kind(String code, String label, String meaning) {
      this.code = code;
      this.label = label;
      this.meaning = meaning;
    }

    /** The stable name in files and addresses. */
    public String code() {
      return code;
    }

    /** The name that people read. */
    public String label() {
      return label;
    }

    /** What it means of pairs, after their number. */
    public String meaning() {
      return meaning;
    }
  }

  /**
   * Two organisations whose tie changed.
   *
   * @param why the reasons now, or those of before where it lapsed
   */
  public record Pair(
      Kind kind,
      OrganisationId one,
      String oneName,
      OrganisationId other,
      String otherName,
      String why) {}

  /**
   * A measure before and after.
   *
   * @param name what it is
   * @param share whether it is a share from 0 to 1
   */
  public record Measure(String name, boolean share, Score before, Score after) {}

  public Changes {
    pairs = List.copyOf(pairs);
    measures = List.copyOf(measures);
  }

  /** How many pairs of a kind changed. */
  public int count(Kind kind) {
    return (int) pairs.stream().filter(pair -> pair.kind() == kind).count();
  }
}
