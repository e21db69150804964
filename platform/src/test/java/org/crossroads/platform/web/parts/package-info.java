@NullMarked
package org.crossroads.platform.web.parts;

import org.jspecify.annotations.NullMarked;
