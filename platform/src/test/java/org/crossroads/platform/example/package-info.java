@NullMarked
package org.crossroads.platform.example;

import org.jspecify.annotations.NullMarked;
