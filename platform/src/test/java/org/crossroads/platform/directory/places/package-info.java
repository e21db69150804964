@NullMarked
package org.crossroads.platform.directory.places;

import org.jspecify.annotations.NullMarked;
