/**
 * The command line, {@code bin/crossroads}: each command is a few lines that call another module.
 *
 * <p>Start at {@code CommandLine}.
 */
@NullMarked
package org.crossroads.platform.commandline;

import org.jspecify.annotations.NullMarked;
