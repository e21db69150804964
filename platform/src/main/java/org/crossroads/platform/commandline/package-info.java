/**
 * The command line, {@code bin/crossroads}: each command is a few lines that call another module.
 *
 * <p>Start at {@link org.crossroads.platform.commandline.Commands}, where every command has its
 * line. A command that needs the database asks {@code Application} for what it calls; one that does
 * not starts neither Spring nor PostgreSQL.
 */
@NullMarked
package org.crossroads.platform.commandline;

import org.jspecify.annotations.NullMarked;
