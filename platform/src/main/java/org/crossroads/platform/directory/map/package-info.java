/**
 * The map of institutions: the page, and the files that its script draws.
 *
 * <p>The list beside the map has the same content, and is all there is without JavaScript. Start at
 * {@code MapPages} and, for the script, {@code static/map/map.js}.
 */
@NullMarked
package org.crossroads.platform.directory.map;

import org.jspecify.annotations.NullMarked;
