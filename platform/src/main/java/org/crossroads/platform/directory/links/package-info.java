/**
 * Who took over from whom: the register's links between institutions, and the lineage that follows
 * from them.
 *
 * <p>Must not know pages. Start at {@code LinksImporter}.
 */
@NullMarked
package org.crossroads.platform.directory.links;

import org.jspecify.annotations.NullMarked;
