@NullMarked
package org.crossroads.platform.database;

import org.jspecify.annotations.NullMarked;
