@NullMarked
package org.crossroads.platform.networks;

import org.jspecify.annotations.NullMarked;
