package org.crossroads.platform.questionnaires;

import java.util.List;
import java.util.Optional;

/**
 * What a question was in an earlier version.
 *
 * @param name there
 * @param reworded whether it was worded otherwise at some time since
 */
public record EarlierQuestion(String name, boolean reworded) {

  /**
   * Why a question cannot be compared with an earlier version; empty where it can, or where nobody
   * said what it was.
   *
   * @param versions all of them, the latest first
   * @param question its name in the version {@code now}
   */
  public static Optional<Mapping.Relation> findBreak(
      List<Version> versions, int now, int earlier, String question) {
    String name = question;
    for (Version version : versions) {
      if (version.number() <= earlier || version.number() > now) {
        continue;
      }
      Mapping mapping = version.mapping().get(name);
      if (mapping == null) {
        return Optional.empty();
      }
      if (mapping.relation().breaks()) {
        return Optional.of(mapping.relation());
      }
      name = mapping.earlier();
    }
    return Optional.empty();
  }

  /**
   * Follows the mappings back; empty where the question is not the same any more.
   *
   * @param versions all of them, the latest first
   * @param question its name in the version {@code now}
   */
  public static Optional<EarlierQuestion> find(
      List<Version> versions, int now, int earlier, String question) {
    String name = question;
    boolean reworded = false;
    for (Version version : versions) {
      if (version.number() <= earlier || version.number() > now) {
        continue;
      }
      Mapping mapping = version.mapping().get(name);
      if (mapping == null || mapping.relation().breaks()) {
        return Optional.empty();
      }
      reworded |= mapping.relation() == Mapping.Relation.REWORDED;
      name = mapping.earlier();
    }
    return Optional.of(new EarlierQuestion(name, reworded));
  }
}
