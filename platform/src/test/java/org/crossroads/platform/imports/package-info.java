@NullMarked
package org.crossroads.platform.imports;

import org.jspecify.annotations.NullMarked;
