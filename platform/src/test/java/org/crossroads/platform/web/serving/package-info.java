@NullMarked
package org.crossroads.platform.web.serving;

import org.jspecify.annotations.NullMarked;
