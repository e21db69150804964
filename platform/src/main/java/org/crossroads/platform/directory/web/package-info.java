/**
 * The pages of the directory: home, search, organisation, data.
 *
 * <p>A controller reads a form, asks one type and returns one page record; what the page says is
 * worded here, how it looks is in {@code src/main/jte/directory}. Start at {@code HomePages}.
 */
@NullMarked
package org.crossroads.platform.directory.web;

import org.jspecify.annotations.NullMarked;
