package org.crossroads.platform.privacy;

import java.time.Instant;
import java.util.List;

/** Something that goes by itself after a time. */
public interface RetentionRule {

  /** What goes, as a list names it: sessions that have ended. */
  String what();

  /** For how long it is kept, in words: a day after they end. */
  String keptFor();

  /** What is past its time. */
  Due due(Instant now);

  /** Removes what is past its time, in the transaction of the caller; says how many. */
  int remove(Instant now);

  /**
   * What is past its time.
   *
   * @param count how many
   * @param samples the first few, by id and day; no names
   */
  record Due(long count, List<String> samples) {
    public Due {
      samples = List.copyOf(samples);
    }
  }
}
