@NullMarked
package org.crossroads.platform.commandline;

import org.jspecify.annotations.NullMarked;
