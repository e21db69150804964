/**
 * What answers in words are about: themes that authors make, the answers that they give them to,
 * and the words that may be quoted. Knows waves and forms; must not know how results are shown.
 * Start at {@code Themes} and {@code Readings}.
 */
@NullMarked
package org.crossroads.platform.questionnaires.coding;

import org.jspecify.annotations.NullMarked;
