/**
 * The analytical grid: how broad and how deep the collaboration of a partnership or an area is, as
 * several people rate it.
 *
 * <p>Owns the tables {@code grid…}. Nested by topic: dimensions and grids here; {@code studies} for
 * who rates what; {@code findings} for what follows from it, the further door to {@code
 * crossroads-analysis}; {@code signposts} for where to find help; {@code web} for pages. Must not
 * know ties nor networks. Start at {@code Grids} and {@code Studies}.
 */
@ApplicationModule(
    allowedDependencies = {
      "files",
      "web",
      "web :: parts",
      "mail",
      "accounts",
      "accounts :: rights",
      "accounts :: trail",
      "directory",
      "partnerships",
      "privacy"
    })
@NullMarked
package org.crossroads.platform.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
