/**
 * The pieces pages are made of, each a record here and a template of the same name in {@code
 * src/main/jte/web}.
 *
 * <p>Start at {@code Table}.
 */
@NamedInterface("parts")
@NullMarked
package org.crossroads.platform.web.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
