/**
 * The frame of every page: layout, form kit, tables, downloads, errors, security headers.
 *
 * <p>Knows no feature. Templates of the kit are in {@code src/main/jte/web}. Start at {@code
 * Layout}.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"files"})
@NullMarked
package org.crossroads.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
