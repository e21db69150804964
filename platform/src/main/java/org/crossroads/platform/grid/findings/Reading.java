package org.crossroads.platform.grid.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.web.Words;

/**
 * What all raters together say of one aspect of a dimension. Differences are kept as differences:
 * there is no reading that is a mean.
 */
public sealed interface Reading {

  /** Nobody has rated it. */
  record Unrated() implements Reading {}

  /**
   * All who judged said the same. Who found no evidence did not judge, unless nobody found any.
   *
   * @param raters how many said so
   */
  record Alike(Judgement value, int raters) implements Reading {}

  /**
   * Raters see it differently, and have not settled it.
   *
   * @param said the different judgements, from the lowest to the highest, not applicable last
   */
  record Differ(List<Judgement> said) implements Reading {
    public Differ {
      said = List.copyOf(said);
    }
  }

  /** What was agreed after talking. */
  record Moderated(Judgement value) implements Reading {}

  /**
   * The levels that it may have, from 0 for not present to 3 for high, rising; none if it has no
   * place in that order.
   */
  default List<Integer> levels() {
    return switch (this) {
      case Unrated unrated -> List.of();
      case Alike(Judgement value, int raters) -> levels(List.of(value));
      case Differ(List<Judgement> said) -> levels(said);
      case Moderated(Judgement value) -> levels(List.of(value));
    };
  }

  /** Whether raters differ and nothing was agreed. */
  default boolean isOpen() {
    return this instanceof Differ;
  }

  /** A letter or two: M, L–H, M* for a moderated one. */
  default String letters() {
    return switch (this) {
      case Unrated unrated -> "·";
      case Alike(Judgement value, int raters) -> value.letter();
      case Differ(List<Judgement> said) -> said.getFirst().letter() + "–" + said.getLast().letter();
      case Moderated(Judgement value) -> value.letter() + "*";
    };
  }

  /** The same in words. */
  default String words() {
    return switch (this) {
      case Unrated unrated -> "Not rated";
      case Alike(Judgement value, int raters) -> value.label();
      case Differ(List<Judgement> said) ->
          "Raters differ: "
              + Words.list(
                  said.stream()
                      .map(each -> each.label().toLowerCase(Locale.UK))
                      .collect(Collectors.toList()));
      case Moderated(Judgement value) -> value.label() + " (moderated)";
    };
  }

  private static List<Integer> levels(List<Judgement> judgements) {
    return judgements.stream()
        .flatMapToInt(judgement -> judgement.level().stream())
        .sorted()
        .boxed()
        .toList();
  }
}
