/**
 * The one PostgreSQL: the bundled server under {@code var/} or an external one.
 *
 * <p>Must not know any table. Start at {@link org.crossroads.platform.database.Database}; how a
 * server is started, shared by processes and recovered after a crash is in {@code PostgresServer},
 * {@code SharedUse} and {@code RunningServer}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.crossroads.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
