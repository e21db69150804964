/**
 * Reads files as strangers send them and writes files as people expect them.
 *
 * <p>Knows compression, encodings, line ends, limits and spreadsheet dangers; must not know what a
 * row means. Start at {@code TableFile} (in) and {@code Sheet} (out).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.crossroads.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
