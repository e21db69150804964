@NullMarked
package org.crossroads.platform;

import org.jspecify.annotations.NullMarked;
