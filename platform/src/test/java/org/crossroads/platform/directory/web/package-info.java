@NullMarked
package org.crossroads.platform.directory.web;

import org.jspecify.annotations.NullMarked;
