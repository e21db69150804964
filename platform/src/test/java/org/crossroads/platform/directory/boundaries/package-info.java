@NullMarked
package org.crossroads.platform.directory.boundaries;

import org.jspecify.annotations.NullMarked;
