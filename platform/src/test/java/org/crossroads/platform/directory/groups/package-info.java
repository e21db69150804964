@NullMarked
package org.crossroads.platform.directory.groups;

import org.jspecify.annotations.NullMarked;
