/**
 * Who works with whom, and who is left out: the door to {@code crossroads-analysis}.
 *
 * <p>Turns ties into arrays, measures them once per data version, and turns the measures into
 * pages. Start at {@code Snapshots}.
 */
@ApplicationModule(
    allowedDependencies = {
      "files",
      "web",
      "web :: parts",
      "background",
      "imports",
      "directory",
      "directory :: places",
      "networkfiles",
      "partnerships",
      "ties"
    })
@NullMarked
package org.crossroads.platform.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
