/**
 * Takes in the national register of schools and colleges, "Get Information About Schools".
 *
 * <p>Knows the register's columns and codes; must not know pages. Start at {@code
 * RegisterImporter}; what is kept and what is not is told in {@code docs/data/register.md}.
 */
@NullMarked
package org.crossroads.platform.directory.register;

import org.jspecify.annotations.NullMarked;
