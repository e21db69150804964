@NullMarked
package org.crossroads.platform.networks.web;

import org.jspecify.annotations.NullMarked;
