package org.crossroads.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real public data that lies beside the checkout, not in it. */
public final class SharedFiles {
  private SharedFiles() {}

  /** The file under {@code shared/data}; where there is none, the test is left out, saying so. */
  public static Path get(String name) {
    for (Path folder = Path.of(System.getProperty("user.dir"));
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve("shared/data").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    Assumptions.abort("The real data file shared/data/" + name + " is not beside this checkout.");
    throw new IllegalStateException();
  }
}
