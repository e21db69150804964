/**
 * What happens between a request and the bytes of an answer: limits, headers, static files,
 * rendering, the cache of rendered pages, errors in words.
 *
 * <p>Nothing here is called by features. Start at {@code PageWriter}.
 */
@NullMarked
package org.crossroads.platform.web.serving;

import org.jspecify.annotations.NullMarked;
