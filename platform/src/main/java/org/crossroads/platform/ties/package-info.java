/**
 * Ties between organisations: stated, dated, sourced; and those that follow from belonging to the
 * same group.
 *
 * <p>Start at {@code Ties}; what is stated on this site comes in by {@code StatedTies}, and what
 * those say who were named by {@code Namings}.
 */
@ApplicationModule(
    allowedDependencies = {
      "files",
      "web",
      "web :: parts",
      "accounts",
      "accounts :: letters",
      "accounts :: rights",
      "accounts :: trail",
      "imports",
      "directory",
      "partnerships"
    })
@NullMarked
package org.crossroads.platform.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
