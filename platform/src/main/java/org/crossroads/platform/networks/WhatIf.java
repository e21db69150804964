package org.crossroads.platform.networks;

import java.util.List;
import org.crossroads.platform.directory.OrganisationSummary;

/**
 * What would break and what would join.
 *
 * @param problems what could not be understood; if there are any, nothing was tried
 * @param sentences the answer
 * @param removed who was taken out
 * @param cutOff who would be cut off, by name
 * @param lost who would reach fewer others within two steps, the most first
 * @param gained who would reach more by the new ties, the most first
 */
public record WhatIf(
    List<Problem> problems,
    List<String> sentences,
    List<OrganisationSummary> removed,
    List<OrganisationSummary> cutOff,
    List<Change> lost,
    List<Change> gained) {

  /**
   * Something to put right.
   *
   * @param field which part of the question
   * @param sentence names the thing, the value and the way out
   */
  public record Problem(String field, String sentence) {}

  /**
   * How many more or fewer others an organisation would reach within two steps.
   *
   * @param before how many it reaches now; for gains, after the removal
   * @param difference how many more or fewer, a positive number
   */
  public record Change(OrganisationSummary organisation, int before, int difference) {}

  public WhatIf {
    problems = List.copyOf(problems);
    sentences = List.copyOf(sentences);
    removed = List.copyOf(removed);
    cutOff = List.copyOf(cutOff);
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }

  /** Nothing was tried. */
  static WhatIf untried(List<Problem> problems) {
    return new WhatIf(problems, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
