/**
 * The one PostgreSQL: the bundled server under {@code var/} or an external one.
 *
 * <p>Must not know any table. Start at {@code BundledPostgres}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.crossroads.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
