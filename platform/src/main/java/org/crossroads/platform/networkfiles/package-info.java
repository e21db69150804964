/**
 * Networks in files, for people who have ties in a table and no database.
 *
 * <p>Reads CSV, matrices, UCINET's DL, GEXF and GraphML into a {@code FileNetwork}; writes any
 * network as GEXF or GraphML. Knows layouts; must not know measures, Spring or SQL. Start at {@code
 * NetworkReader} (in) and {@code GraphFile} (out).
 */
@ApplicationModule(allowedDependencies = "files")
@NullMarked
package org.crossroads.platform.networkfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
