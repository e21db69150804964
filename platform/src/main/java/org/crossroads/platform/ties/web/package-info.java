/**
 * The page on which representatives confirm or dispute that their organisation works with others.
 *
 * <p>Start at {@code NamingPages}.
 */
@NullMarked
package org.crossroads.platform.ties.web;

import org.jspecify.annotations.NullMarked;
