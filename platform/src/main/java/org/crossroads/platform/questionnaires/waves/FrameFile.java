package org.crossroads.platform.questionnaires.waves;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of who is to be asked.
 *
 * @param people those that were understood
 * @param problems what is wrong, by row; while there is any, nobody is added
 */
public record FrameFile(List<Person> people, List<String> problems) {

  /**
   * Somebody with their address, or "".
   *
   * @param organisation of the directory, or null
   */
  public record Person(String name, String email, @Nullable UUID organisation) {}

  public FrameFile {
    people = List.copyOf(people);
    problems = List.copyOf(problems);
  }
}
