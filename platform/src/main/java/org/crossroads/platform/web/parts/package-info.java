/**
 * The pieces pages are made of, each a record here and a template of the same name in {@code
 * src/main/jte/web}.
 *
 * <p>Start at {@code Table}.
 */
@NullMarked
package org.crossroads.platform.web.parts;

import org.jspecify.annotations.NullMarked;
