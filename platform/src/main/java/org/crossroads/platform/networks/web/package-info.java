/**
 * The pages of areas: all of England side by side, and who works with whom in one.
 *
 * <p>Start at {@code EnglandController} and {@code AreaController}.
 */
@NullMarked
package org.crossroads.platform.networks.web;

import org.jspecify.annotations.NullMarked;
