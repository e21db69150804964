@NullMarked
package org.crossroads.platform.directory.links;

import org.jspecify.annotations.NullMarked;
