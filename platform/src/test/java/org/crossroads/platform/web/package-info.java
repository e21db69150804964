@NullMarked
package org.crossroads.platform.web;

import org.jspecify.annotations.NullMarked;
