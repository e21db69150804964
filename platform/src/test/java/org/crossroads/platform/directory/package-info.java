@NullMarked
package org.crossroads.platform.directory;

import org.jspecify.annotations.NullMarked;
