/**
 * One import is one file, one transaction, one summary and one undo.
 *
 * <p>Owns {@code import_run}, {@code import_change} and {@code data_state}; knows nothing of
 * schools. Start at {@code Importer}.
 */
@ApplicationModule(allowedDependencies = {"files", "database"})
@NullMarked
package org.crossroads.platform.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
