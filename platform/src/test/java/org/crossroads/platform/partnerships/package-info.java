@NullMarked
package org.crossroads.platform.partnerships;

import org.jspecify.annotations.NullMarked;
