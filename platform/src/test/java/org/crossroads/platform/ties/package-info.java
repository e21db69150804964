@NullMarked
package org.crossroads.platform.ties;

import org.jspecify.annotations.NullMarked;
