@NullMarked
package org.crossroads.platform.directory.others;

import org.jspecify.annotations.NullMarked;
