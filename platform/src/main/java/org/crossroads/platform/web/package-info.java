/**
 * The frame of every page: layout, tables, paging, filters, downloads, charts, errors, headers.
 *
 * <p>Knows no feature. A handler returns a {@link org.crossroads.platform.web.Page}; {@code
 * web.parts} has the pieces pages are made of, {@code web.serving} what happens between the request
 * and the bytes. Templates of the kit are in {@code src/main/jte/web}. Start at {@code Page}.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"files"})
@NullMarked
package org.crossroads.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
