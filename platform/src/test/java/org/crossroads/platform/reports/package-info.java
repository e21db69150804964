@NullMarked
package org.crossroads.platform.reports;

import org.jspecify.annotations.NullMarked;
