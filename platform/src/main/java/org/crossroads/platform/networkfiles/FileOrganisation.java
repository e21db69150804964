package org.crossroads.platform.networkfiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a file names it.
 *
 * @param id unique in the network, to the letter
 * @param name what people call it; the id where the file has no name
 * @param responded whether it answered, or null if the file does not say
 * @param further what else the file says, in the order of {@link FileNetwork#columns}; "" where it
 *     says nothing
 */
public record FileOrganisation(
    String id, String name, @Nullable Boolean responded, List<String> further) {
  public FileOrganisation {
    name = name.isEmpty() ? id : name;
    further = List.copyOf(further);
  }

  /** An organisation of which only the id is known. */
  static FileOrganisation named(String id, int columns) {
    return new FileOrganisation(id, id, null, java.util.Collections.nCopies(columns, ""));
  }
}
