@NullMarked
package org.crossroads.platform.directory.register;

import org.jspecify.annotations.NullMarked;
