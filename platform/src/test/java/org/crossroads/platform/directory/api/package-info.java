@NullMarked
package org.crossroads.platform.directory.api;

import org.jspecify.annotations.NullMarked;
