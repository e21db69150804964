@NullMarked
package org.crossroads.platform.directory.search;

import org.jspecify.annotations.NullMarked;
