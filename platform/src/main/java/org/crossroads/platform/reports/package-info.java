/**
 * Complete reports of an area that stand alone on a memory stick.
 *
 * <p>Start at {@code AreaReport}.
 */
@ApplicationModule(
    allowedDependencies = {
      "files",
      "web",
      "directory",
      "directory :: boundaries",
      "directory :: places",
      "ties",
      "networks"
    })
@NullMarked
package org.crossroads.platform.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
