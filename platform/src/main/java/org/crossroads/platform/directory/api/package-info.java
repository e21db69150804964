/**
 * The directory as JSON for other programs, under {@code /api/v1}.
 *
 * <p>Strict where pages are forgiving: a parameter or value that means nothing is refused with the
 * list of those that do. What it promises is in {@code openapi.json}, which a test holds it to.
 * Start at {@code OrganisationsApi}.
 */
@NullMarked
package org.crossroads.platform.directory.api;

import org.jspecify.annotations.NullMarked;
