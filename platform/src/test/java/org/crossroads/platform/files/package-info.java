@NullMarked
package org.crossroads.platform.files;

import org.jspecify.annotations.NullMarked;
