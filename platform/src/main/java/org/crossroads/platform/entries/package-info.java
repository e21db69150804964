/**
 * What an organisation says of itself, and who may say it: representatives and editors, who become
 * that by claiming it.
 *
 * <p>Owns the tables {@code claim…} and {@code entry…}; must not know ties nor what is measured.
 * Start at {@code Claims} and {@code Entries}; whether an address proves that somebody works at an
 * organisation is decided by {@code WebsiteDomain}.
 */
@ApplicationModule(
    allowedDependencies = {
      "web",
      "web :: parts",
      "accounts",
      "accounts :: rights",
      "accounts :: trail",
      "mail",
      "accounts :: letters",
      "directory",
      "partnerships",
      "privacy"
    })
@NullMarked
package org.crossroads.platform.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
